import type { PlacedCell } from '../text/place-cells.ts'

export type ColumnLook = { readonly width: number; readonly align: 'left' | 'center' | 'right' }

const wide = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u
const year = /^(?:19|20)\d{2}$/
const number = /^[-+−]?[\d,.\s]+(?:%|‰|℃)?$/u
/** Widths in em: what a column is given at least, and what the longest text may ask for. */
const least = 2.4
const longestWord = 9
const most = 24
/** A column whose every line is at most this long is set in the middle. */
const short = 5
const latin = 0.6

const emOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 1 : latin), 0)

/** The longest run that is not broken at the end of a line: a word, a number with its unit. */
const wordOf = (line: string): number =>
  Math.max(0, ...[...line.matchAll(/[^\s\u2E80-\uFFEF]+/gu)].map(([word]) => emOf(word)))

/**
 * How wide the columns of a narrative's table are, as shares, and how their text is aligned; `linesOf` gives the
 * words of a cell as they are printed, line by line. A column gets what
 * its longest unbroken word needs; what is left of `measure` (the width inside the cells, in em) goes to the
 * columns by how much longer their longest line is, as browsers lay tables out. Columns of numbers are set
 * right, columns of nothing but short words and years in the middle.
 */
export const tableColumns = (
  cells: readonly PlacedCell[],
  columns: number,
  measure: number,
  linesOf: (cell: PlacedCell) => readonly string[],
): readonly ColumnLook[] => {
  const looks = Array.from({ length: columns }, (_, column) => {
    const own = cells.filter(cell => cell.column === column && cell.columns === 1)
    const lines = own.flatMap(linesOf)
    const min = Math.max(least, ...lines.map(line => Math.min(longestWord, wordOf(line))))
    const wanted = Math.max(min, ...lines.map(line => Math.min(most, emOf(line))))
    const body = own.filter(({ cell }) => cell.type === 'tableCell').map(one => linesOf(one).join(''))
    const filled = body.filter(text => text.trim() !== '' && !/^[-—–/]+$/u.test(text.trim()))
    const numeric =
      filled.length > 0 &&
      filled.every(text => number.test(text.trim())) &&
      !filled.every(text => year.test(text.trim()))
    const brief = own.every(cell => linesOf(cell).every(line => emOf(line) <= short))
    return {
      min,
      wanted,
      align: numeric ? ('right' as const) : brief ? ('center' as const) : ('left' as const),
    }
  })
  const sum = (key: 'min' | 'wanted'): number => looks.reduce((total, look) => total + look[key], 0)
  const [mins, wants] = [sum('min'), sum('wanted')]
  const room = Math.min(1, Math.max(0, (measure - mins) / Math.max(0.001, wants - mins)))
  return looks.map(({ min, wanted, align }) => ({
    width: Math.round((min + (wanted - min) * room) * 100) / 100,
    align,
  }))
}
