import type { Block, RichText } from '../text/rich-text.ts'
import { flatText } from '../text/walk-rich-text.ts'
import type { Claim } from './claims-in-sentence.ts'
import { findNumbers, plainWidth } from './find-numbers.ts'
import type { LedgerIndicator } from './ledger-indicator.ts'
import { unitFactor } from './unit-factor.ts'

type Cell = { readonly textBlock: number; readonly text: string }
type TableClaim = Claim & { readonly textBlock: number }
type Table = Extract<Block, { type: 'table' }>

const yearCell = /^((?:19|20)\d{2})\s*年?$/

/** The cells of a table row by row; null when cells are merged, as then a column cannot be told by counting. */
const cellsOf = (table: Table, first: number): readonly (readonly Cell[])[] | null => {
  let textBlock = first
  let merged = false
  const rows = table.content.map(row =>
    row.content.map((cell): Cell => {
      merged ||= (cell.attrs?.colspan ?? 1) > 1 || (cell.attrs?.rowspan ?? 1) > 1
      const own = textBlock
      textBlock += cell.content.length
      return { textBlock: own, text: plainWidth(flatText(cell.content[0]?.content ?? [])).trim() }
    }),
  )
  return merged ? null : rows
}

const turned = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap(row => row[column] ?? []))

/** `一次交验合格率（%）` and `一次交验合格率` both name the indicator. */
const namedBy = (text: string, indicators: readonly LedgerIndicator[]): LedgerIndicator | undefined => {
  const bare = text.replace(/\s*[（(][^（）()]*[)）]$/, '')
  return indicators.find(({ name, code }) => [name, code].some(word => word === text || word === bare))
}

/** The number that fills a cell, with the indicator's unit behind it or none. */
const claimOf = (cell: Cell, indicator: LedgerIndicator, year: number): readonly TableClaim[] => {
  const [number, ...more] = findNumbers(cell.text)
  if (number === undefined || more.length > 0 || number.start > 0) return []
  const after = cell.text.slice(number.end)
  const match =
    after.trim() === '' && !number.percent
      ? { factor: 1, length: 0 }
      : unitFactor(after, indicator.unit, number.percent)
  if (match === null || number.end + match.length !== cell.text.length) return []
  const value = number.value * match.factor
  const step = 10 ** -number.decimals * match.factor
  const place = { textBlock: cell.textBlock, start: 0, end: cell.text.length }
  return [{ indicator, series: 'actual', year, value, step, years: [year], ...place }]
}

const claimsOf = (
  rows: readonly (readonly Cell[])[],
  indicators: readonly LedgerIndicator[],
): readonly TableClaim[] => {
  const [head = [], ...body] = rows
  const years = head.map(cell => Number(yearCell.exec(cell.text)?.[1] ?? 0))
  if (years.filter(year => year > 0).length < 2) return []
  return body.flatMap(row => {
    const indicator = namedBy(row[0]?.text ?? '', indicators)
    if (indicator === undefined) return []
    return row.flatMap((cell, column) => {
      const year = years[column] ?? 0
      return year > 0 ? claimOf(cell, indicator, year) : []
    })
  })
}

/**
 * What the tables of a narrative say: years along the top and indicators at the left, or the other way round. Tables
 * with merged cells, or whose rows name no indicator, say nothing here.
 */
export const claimsInTables = (
  text: RichText,
  indicators: readonly LedgerIndicator[],
): readonly TableClaim[] => {
  const claims: TableClaim[] = []
  let textBlock = 0
  for (const block of text.content) {
    if (block.type === 'table') {
      const rows = cellsOf(block, textBlock)
      if (rows !== null) claims.push(...claimsOf(rows, indicators), ...claimsOf(turned(rows), indicators))
    }
    textBlock += runsOf(block)
  }
  return claims
}

/** How many runs of text a block has; the same count as `textBlocksOf`. */
const runsOf = (block: Block): number => {
  if (block.type === 'paragraph' || block.type === 'heading') return 1
  if (block.type === 'figure') return block.attrs.caption === '' ? 0 : 1
  if (block.type === 'table') {
    return block.content.reduce(
      (sum, row) => sum + row.content.reduce((inRow, cell) => inRow + cell.content.length, 0),
      0,
    )
  }
  return block.content.reduce((sum, item) => sum + item.content.length, 0)
}
