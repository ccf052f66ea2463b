import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { EvidenceSource } from '../merge/evidence-source.ts'
import { EvidenceTrouble } from '../merge/evidence-trouble.ts'
import { fitPage, matrixText, turnedMatrix } from '../merge/page-geometry.ts'
import { drawFrame } from '../merge/pdf-source.ts'
import type { PageRasters } from './page-rasters.ts'
import { type RasterPage, rasterDpi } from './raster-page.ts'
import { RedactionTrouble } from './redaction-trouble.ts'

/**
 * A PDF whose blackened pages, and those with hidden layers, are drawn as pictures; nothing of such a page itself is
 * copied. All other pages are drawn by `source`.
 */
export const withRedactions = (
  source: EvidenceSource,
  evidence: EvidenceModel,
  bytes: Uint8Array,
  rasters: PageRasters,
  dpi = rasterDpi,
): EvidenceSource => {
  const { number, redactions = [], rotations = {} } = evidence
  const areas = Map.groupBy(redactions, redaction => redaction.page)
  const isPicture = (page: number): boolean =>
    page <= source.pages && (areas.has(page) || source.layered?.has(page) === true)
  const pictures = rasters.open(number, bytes)
  let ready: { readonly page: number; readonly raster: RasterPage } | null = null
  return {
    pages: source.pages,
    prepare: async page => {
      ready = null
      if (!isPicture(page)) return source.prepare?.(page)
      const here = (areas.get(page) ?? []).map(({ area }) => area)
      const raster = await pictures.make(page, here, Math.min(dpi, rasterDpi)).catch((cause: unknown) => {
        throw here.length === 0 ? new EvidenceTrouble(number, { problem: 'damaged' }) : cause
      })
      ready = { page, raster }
    },
    draw: (document, page, area) => {
      if (!isPicture(page)) return source.draw(document, page, area)
      if (ready?.page !== page) throw new RedactionTrouble(number, page, 'no picture was made of it')
      const { picture, width, height } = ready.raster
      const turn = rotations[String(page)]
      const onSide = turn === 90 || turn === 270
      const place = fitPage(area, onSide ? { width: height, height: width } : { width, height })
      const fit: [number, number] = onSide ? [place.height, place.width] : [place.width, place.height]
      const look = { fit, align: 'center', valign: 'center' }
      if (turn === undefined) document.image(Buffer.from(picture.bytes), place.x, place.y, look)
      else {
        document.addContent(`q ${matrixText(turnedMatrix(place, turn))} cm`)
        document.image(Buffer.from(picture.bytes), 0, 0, look)
        document.addContent('Q')
      }
      drawFrame(document, place)
    },
    ...(source.secrets === undefined ? {} : { secrets: source.secrets }),
    ...(source.left === undefined ? {} : { left: source.left }),
    removed: page => (ready?.page === page ? ready.raster.removed : null),
    close: async () => {
      await pictures.close()
      await source.close?.()
    },
  }
}
