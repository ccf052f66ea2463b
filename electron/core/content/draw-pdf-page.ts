import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contentLimits } from './content-limits.ts'
import type { ColourPicture } from './ocr/recognise-picture.ts'

type Target = Parameters<PDFPageProxy['render']>[0]['canvasContext']

/** Dots per inch at which small print can be recognised. */
const dpi = 240

/** Draws a page to be recognised, on white, in a picture of bounded size. */
export const drawPdfPage = async (page: PDFPageProxy): Promise<ColourPicture> => {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(dpi / 72, Math.sqrt(contentLimits.drawnPixels / Math.max(1, width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  )
  const context = canvas.getContext('2d')
  await page.render({
    canvas: null,
    canvasContext: context as unknown as Target,
    viewport,
    background: '#ffffff',
  }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const rgb = new Uint8Array(canvas.width * canvas.height * 3)
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0
    rgb[to + 1] = data[from + 1] ?? 0
    rgb[to + 2] = data[from + 2] ?? 0
  }
  return { width: canvas.width, height: canvas.height, data: rgb }
}
