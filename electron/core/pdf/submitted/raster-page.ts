import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import { openPdf } from '../../content/open-pdf.ts'
import { type EncodedPicture, encodePicture } from './encode-picture.ts'
import { blacken } from './pixels.ts'
import { canvasFactory, printCanvas } from './print-canvas.ts'
import { type PlacedText, removedWords } from './removed-words.ts'
import { mostPixels } from './samples.ts'

/** Dots per inch of a page that becomes a picture. */
export const rasterDpi = 200
/** Pixels of such a picture at most; a larger page gets fewer dots. */
const largestPage = 25_000_000

export type RasterPage = {
  readonly picture: EncodedPicture
  /** Size of the page as a viewer shows it, in points. */
  readonly width: number
  readonly height: number
  /** Words that were under the areas and nowhere else on the page. */
  readonly removed: readonly string[]
}
export type Raster = {
  /** Draws a page and blackens `areas` in its pixels. Rejects when the page cannot be drawn. */
  readonly page: (number: number, areas: readonly Area[], dpi: number) => Promise<RasterPage>
  readonly close: () => Promise<void>
}

type DrawnOn = Parameters<PDFPageProxy['render']>[0]['canvas']
type Viewport = ReturnType<PDFPageProxy['getViewport']>

const textsOf = async (page: PDFPageProxy, viewport: Viewport): Promise<readonly PlacedText[]> => {
  const { items } = await page.getTextContent()
  return items.flatMap(item => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
    const along = Math.hypot(a, b) || 1
    const up = Math.hypot(c, d) || 1
    const corners = [
      [0, -0.3 * up],
      [item.width, -0.3 * up],
      [0, up],
      [item.width, up],
    ].map(([right = 0, high = 0]) =>
      viewport.convertToViewportPoint(
        x + (right * a) / along + (high * c) / up,
        y + (right * b) / along + (high * d) / up,
      ),
    )
    const xs = corners.map(([left = 0]) => left / viewport.width)
    const ys = corners.map(([, top = 0]) => top / viewport.height)
    const box = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    }
    return [{ text: item.str, box, vertical: box.height > box.width * 1.5 }]
  })
}

/** Opens a PDF whose pages become pictures; `fontDir` holds the fonts for text whose own fonts are not in it. */
export const openRaster = async (bytes: Uint8Array, fontDir: string): Promise<Raster> => {
  const { document, close } = await openPdf(Uint8Array.from(bytes), {
    CanvasFactory: canvasFactory(fontDir),
    maxImageSize: mostPixels,
  })
  return {
    close,
    page: async (number, areas, dpi) => {
      const page = await document.getPage(number)
      try {
        const plain = page.getViewport({ scale: 1 })
        const most = Math.sqrt(largestPage / (plain.width * plain.height))
        const viewport = page.getViewport({ scale: Math.min(dpi / 72 / page.userUnit, most) })
        const width = Math.max(1, Math.round(viewport.width))
        const height = Math.max(1, Math.round(viewport.height))
        const canvas = printCanvas(width, height, fontDir)
        await page.render({
          canvas: canvas as unknown as DrawnOn,
          viewport,
          background: '#ffffff',
        }).promise
        const pixels = {
          data: new Uint8Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer),
          width,
          height,
          channels: 4 as const,
        }
        blacken(pixels, areas)
        return {
          picture: await encodePicture(pixels),
          width: plain.width / page.userUnit,
          height: plain.height / page.userUnit,
          removed: removedWords(await textsOf(page, plain), areas),
        }
      } finally {
        page.cleanup()
      }
    },
  }
}
