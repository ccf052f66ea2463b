import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { KeptPictures } from '../submitted/kept-pictures.ts'
import { RedactionTrouble } from '../submitted/redaction-trouble.ts'
import { type Reduction, reducePicture } from '../submitted/reduce-picture.ts'
import { scanPage, scanPages } from '../submitted/scan-page.ts'
import type { EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { openImageSource } from './image-source.ts'

/**
 * Opens a picture file that a PDF cannot hold as it is (TIFF with its pages, GIF, WebP, BMP): each page is decoded
 * when it is drawn, blackened and turned in its pixels, and printed as the picture that comes out.
 */
export const openScanSource = async (
  evidence: EvidenceModel,
  bytes: Uint8Array,
  keep: KeptPictures = (_, make) => make(),
  reduction?: Reduction,
): Promise<EvidenceSource> => {
  const { number, mediaType, rotations = {}, redactions = [] } = evidence
  const unreadable = (): EvidenceTrouble => new EvidenceTrouble(number, { problem: 'unsupported-image' })
  const pages = await scanPages(bytes, mediaType).catch(() => {
    throw unreadable()
  })
  const areas = Map.groupBy(redactions, redaction => redaction.page)
  let ready: { readonly page: number; readonly source: EvidenceSource } | null = null
  const make = async (page: number) => {
    const here = (areas.get(page) ?? []).map(({ area }) => area)
    try {
      return await scanPage(bytes, mediaType, page, here, rotations[String(page)])
    } catch (cause) {
      throw here.length === 0 ? unreadable() : new RedactionTrouble(number, page, cause)
    }
  }
  return {
    pages,
    prepare: async page => {
      ready = null
      if (page > pages) return
      const whole = await keep(`scan ${number}/${page}`, () => make(page))
      const picture =
        reduction === undefined ? whole : await reducePicture(whole.bytes, whole.mediaType, reduction)
      ready = { page, source: openImageSource(number, picture.mediaType, picture.bytes) }
    },
    draw: (document, page, area) => {
      if (ready?.page !== page) throw new EvidenceTrouble(number, { pages })
      ready.source.draw(document, 1, area)
    },
    removed: page => (areas.has(page) ? [] : null),
  }
}
