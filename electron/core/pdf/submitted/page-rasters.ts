import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import type { EncodedPicture } from './encode-picture.ts'
import { openRaster, type Raster, type RasterPage } from './raster-page.ts'
import { RedactionTrouble } from './redaction-trouble.ts'
import type { Scratch } from './scratch.ts'

type Kept = Omit<RasterPage, 'picture'> & Pick<EncodedPicture, 'mediaType'>

/** Blackened pages of all evidence as pictures, each drawn once however often the dossier is laid out. */
export type PageRasters = {
  readonly open: (evidence: number, bytes: Uint8Array) => EvidenceRasters
}
export type EvidenceRasters = {
  /** Rejects with `RedactionTrouble`. */
  readonly make: (page: number, areas: readonly Area[], dpi: number) => Promise<RasterPage>
  readonly close: () => Promise<void>
}

export const createPageRasters = (scratch: Scratch, fontDir: string): PageRasters => {
  const kept = new Map<string, Kept>()
  return {
    open: (evidence, bytes) => {
      let raster: Raster | null = null
      return {
        make: async (page, areas, dpi) => {
          const key = `page ${evidence}/${page}/${dpi}`
          const known = kept.get(key)
          if (known !== undefined) {
            const { mediaType, ...rest } = known
            return { ...rest, picture: { bytes: scratch.read(key), mediaType } }
          }
          try {
            raster ??= await openRaster(bytes, fontDir)
            const made = await raster.page(page, areas, dpi)
            const { picture, ...rest } = made
            scratch.put(key, picture.bytes)
            kept.set(key, { ...rest, mediaType: picture.mediaType })
            return made
          } catch (error) {
            throw new RedactionTrouble(evidence, page, error)
          }
        },
        close: async () => {
          await raster?.close()
          raster = null
        },
      }
    },
  }
}
