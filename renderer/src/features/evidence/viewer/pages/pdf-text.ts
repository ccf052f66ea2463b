import type { PDFPageProxy } from 'pdfjs-dist'
import type { Point } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import type { LaidRun, LaidText } from './page-source.ts'

type Matrix = readonly number[]
type Item = {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
  readonly height: number
  readonly fontName: string
  readonly hasEOL: boolean
}
type Style = { readonly fontFamily: string; readonly vertical?: boolean }

/** Letters reach this far below their line, and no further than a whole height above that, in parts of the font size. */
const below = 0.22
const above = 0.92
const measuredSize = 100

const through = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})
const directionOf = ([a = 1, b = 0, c = 0, d = 1]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y,
  y: b * x + d * y,
})
const lengthOf = ({ x, y }: Point): number => Math.hypot(x, y)
const scaled = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by })

let pen: CanvasRenderingContext2D | null = null

/** How wide the beginnings of a text are, for every character, at a font size of one pixel. */
const measure = (text: string, family: string): readonly number[] => {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return [...text, ''].map((_, index) => index)
  pen.font = `${measuredSize}px ${family}`
  const widths = [0]
  let end = 0
  for (let index = 0; index < text.length; index++) {
    end += pen.measureText(text[index] ?? '').width / measuredSize
    widths.push(end)
  }
  return widths
}

/** One run of letters with its place on the upright page. */
const runOf = (
  item: Item,
  style: Style | undefined,
  viewport: Matrix,
  from: number,
): Omit<LaidRun, 'from'> & { from: number } => {
  const { str: text, transform } = item
  const base = through(viewport, transform[4] ?? 0, transform[5] ?? 0)
  const upright = directionOf(viewport, transform[2] ?? 0, transform[3] ?? 1)
  const forward = directionOf(viewport, transform[0] ?? 1, transform[1] ?? 0)
  const size = lengthOf(upright)
  const family = style?.fontFamily ?? 'sans-serif'
  const ends = measure(text, family)
  const natural = ends.at(-1) ?? 0
  const stops = ends.map(end => (natural > 0 ? end / natural : 0))
  const common = { from, text, stops, family, natural }
  if (style?.vertical === true) {
    const along = scaled(upright, -item.height / (size || 1))
    const across = scaled(forward, 1)
    return { ...common, origin: { x: base.x - across.x / 2, y: base.y - across.y / 2 }, along, up: across }
  }
  const along = scaled(forward, item.width / (lengthOf(forward) || 1))
  const origin = { x: base.x - upright.x * below, y: base.y - upright.y * below }
  return { ...common, origin, along, up: scaled(upright, below + above) }
}

const inFractions = ({ x, y }: Point, width: number, height: number): Point => ({
  x: x / width,
  y: y / height,
})

/**
 * The words of a PDF page with their places in fractions of the page as its file shows it. The ends of each line are
 * exact; between them the widths of a stand-in font are spread evenly.
 */
export const pdfText = async (page: PDFPageProxy): Promise<LaidText> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const runs: LaidRun[] = []
  let text = ''
  for (const item of content.items) {
    if (!('str' in item)) continue
    if (item.str !== '') {
      const run = runOf(item, content.styles[item.fontName], transform, text.length)
      runs.push({
        ...run,
        origin: inFractions(run.origin, width, height),
        along: inFractions(run.along, width, height),
        up: inFractions(run.up, width, height),
      })
      text += item.str
    }
    if (item.hasEOL) text += '\n'
  }
  return { text, runs }
}
