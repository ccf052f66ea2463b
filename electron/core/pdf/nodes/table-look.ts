import type { TableLayout } from '../pdf-document.ts'
import type { Press } from './press.ts'

/** How a table is set: its type and the room inside its cells, in points. */
export type TableLook = {
  readonly type: 'table' | 'note'
  readonly side: number
  readonly above: number
  readonly below: number
}

export const tableLook: TableLook = { type: 'table', side: 4, above: 3.2, below: 3.2 }
export const smallLook: TableLook = { type: 'note', side: 2.5, above: 2.6, below: 2.6 }

const rule = 0.5
/** Behind the heads of a table. */
export const headFill = '#f0eee9'

/** Rules all round; `open` names the rules (by index) that are left out inside a row cut in two. */
export const gridLayout = (look: TableLook, open: ReadonlySet<number>, headerRows: number): TableLayout => ({
  hLineWidth: index => (open.has(index) ? 0 : rule),
  vLineWidth: () => rule,
  hLineColor: () => '#000000',
  vLineColor: () => '#000000',
  paddingLeft: () => look.side,
  paddingRight: () => look.side,
  paddingTop: index => (open.has(index) ? 0 : look.above),
  paddingBottom: index => (open.has(index + 1) ? 0 : look.below),
  fillColor: row => (row < headerRows ? headFill : null),
})

/** Inner widths of columns that share the measure by their `width`. */
export const columnWidths = (press: Press, look: TableLook, shares: readonly number[]): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const free = press.measure - rule * (shares.length + 1) - shares.length * look.side * 2
  return shares.map(share => (free * share) / total)
}

/** Inner width of a cell over several columns. */
export const spanWidth = (look: TableLook, widths: readonly number[], from: number, span: number): number =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0) + (span - 1) * (look.side * 2 + rule)
