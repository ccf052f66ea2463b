import type { Area } from '../passage.ts'
import { onPage } from './areas.ts'
import type { TextRange } from './find-text.ts'
import type { Point } from './turn.ts'

/** Words in one line of a page. Places are fractions of the page as its file shows it. */
export type TextRun = {
  /** Where it begins in the text of the page. */
  readonly from: number
  readonly text: string
  /** The lower left corner, the way along the line to its end, and the way up to the top of the letters. */
  readonly origin: Point
  readonly along: Point
  readonly up: Point
  /** How far along each character begins, from 0 to 1, with the end of the last. */
  readonly stops: readonly number[]
}

/** The words of one page with their places; `text` holds every run, lines ended by a line feed. */
export type PageText = { readonly text: string; readonly runs: readonly TextRun[] }

const stopAt = ({ stops }: TextRun, index: number): number =>
  stops[Math.max(0, Math.min(index, stops.length - 1))] ?? 0

const pieceArea = (run: TextRun, from: number, to: number): Area => {
  const { origin, along, up } = run
  const [start, end] = [stopAt(run, from), stopAt(run, to)]
  const points = [start, end].flatMap(stop =>
    [0, 1].map(rise => ({
      x: origin.x + along.x * stop + up.x * rise,
      y: origin.y + along.y * stop + up.y * rise,
    })),
  )
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return onPage({ x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top })
}

/** Where a range of a page's text stands: one rectangle for each line it touches. */
export const areasOfRange = ({ runs }: PageText, { from, to }: TextRange): readonly Area[] =>
  runs.flatMap(run => {
    const first = Math.max(0, from - run.from)
    const last = Math.min(run.text.length, to - run.from)
    return first < last && run.text.slice(first, last).trim() !== '' ? [pieceArea(run, first, last)] : []
  })

const isInside = (area: Area, part: Area): boolean => {
  const x = part.x + part.width / 2
  const y = part.y + part.height / 2
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height
}

/** The words whose middle lies in a rectangle, lines parted by blanks. */
export const textInArea = ({ runs }: PageText, area: Area): string =>
  runs
    .map(run =>
      [...Array(run.text.length).keys()]
        .filter(index => isInside(area, pieceArea(run, index, index + 1)))
        .map(index => run.text[index])
        .join(''),
    )
    .filter(text => text.trim() !== '')
    .join(' ')
    .trim()
