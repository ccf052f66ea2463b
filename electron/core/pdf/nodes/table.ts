import type { Align, Cell, Runs, TableBlock } from '../../../../shared/domain/dossier/model.ts'
import type { Line } from '../lines/line.ts'
import type { CoveredNode, PdfNode, SpanningNode, StackNode, TableLayout } from '../pdf-document.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'
import { evidenceAnchor } from './style-runs.ts'

const padding = { side: 4, top: 3.2, bottom: 3.2 }
const rule = 0.5
/** A row with more lines than this is cut into rows without a rule between them, so that it can leave a page. */
const longRow = 14

export const gridLayout = (open: ReadonlySet<number>, headerRows: number): TableLayout => ({
  hLineWidth: index => (open.has(index) ? 0 : rule),
  vLineWidth: () => rule,
  hLineColor: () => '#000000',
  vLineColor: () => '#000000',
  paddingLeft: () => padding.side,
  paddingRight: () => padding.side,
  paddingTop: index => (open.has(index) ? 0 : padding.top),
  paddingBottom: index => (open.has(index + 1) ? 0 : padding.bottom),
  fillColor: row => (row < headerRows ? '#f0eee9' : null),
})

/** Inner widths of columns that share the measure by their `width`. */
export const columnWidths = (press: Press, shares: readonly number[]): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const free = press.measure - rule * (shares.length + 1) - shares.length * padding.side * 2
  return shares.map(share => (free * share) / total)
}

export type SetCell = { readonly lines: readonly Line[]; readonly span: number; readonly type: 'TH' | 'TD' }

const spanWidth = (widths: readonly number[], from: number, span: number): number =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0) +
  (span - 1) * (padding.side * 2 + rule)

const pageRuns = (press: Press, evidence: number): Line => {
  const anchor = evidenceAnchor(evidence)
  const marks = { link: anchor, color: press.linkColor, slot: anchor }
  const lines = press.setStyled(
    [
      press.styled('000', 'table', marks),
      press.styled('\u2013', 'table', { link: anchor, color: press.linkColor }),
      press.styled('000', 'table', { ...marks, last: true }),
    ],
    { measure: 200, align: 'left' },
    press.style.text.table.sizePt,
  )
  const [line] = lines
  if (line === undefined) throw new Error('a cell without a line')
  return line
}

const setCell = (
  press: Press,
  cell: Cell,
  width: number,
  fallback: Align,
  type: SetCell['type'],
): SetCell => {
  const span = cell.span ?? 1
  if (cell.pagesOf !== undefined) {
    const line = pageRuns(press, cell.pagesOf)
    return { lines: [{ ...line, offset: Math.max(0, (width - line.width) / 2) }], span, type }
  }
  const lines = press.set(cell.runs as Runs, 'table', {
    measure: width,
    align: cell.align ?? fallback,
    bold: cell.bold === true,
  })
  return { lines, span, type }
}

const cellNodes = (
  press: Press,
  row: readonly SetCell[],
  from: number,
  to: number,
  tags: readonly string[],
): readonly PdfNode[] => {
  const leading = press.leading('table')
  const height = Math.min(Math.max(...row.map(cell => cell.lines.length)), to) - from
  const rowTag = press.tag('TR')
  return row.flatMap((cell): readonly PdfNode[] => {
    const part = cell.lines.slice(from, to)
    const tag = [...tags, rowTag, press.tag(cell.type)]
    const lift = cell.lines.length <= longRow ? ((height - part.length) * leading) / 2 : 0
    const stack: StackNode = {
      stack: part.map((line, index) => press.node(line, 'table', { tag, before: index === 0 ? lift : 0 })),
    }
    if (cell.span === 1) return [stack]
    const spanning: SpanningNode = { ...stack, colSpan: cell.span }
    const covered: CoveredNode[] = Array.from({ length: cell.span - 1 }, () => ({ text: '' }))
    return [spanning, ...covered]
  })
}

/** Rows of composed cells as one ruled table: the head repeats, rows stay whole unless they are very long. */
export const tableNode = (
  press: Press,
  widths: readonly number[],
  head: readonly SetCell[] | null,
  rows: readonly (readonly SetCell[])[],
): { readonly node: PdfNode; readonly head: number } => {
  const body: (readonly PdfNode[])[] = []
  const open = new Set<number>()
  const tag = [press.tag('Table')]
  const leading = press.leading('table')
  if (head !== null) body.push(cellNodes(press, head, 0, longRow, tag))
  for (const row of rows) {
    const count = Math.max(1, ...row.map(cell => cell.lines.length))
    for (let from = 0; from < count; from += longRow) {
      if (from > 0) open.add(body.length)
      body.push(cellNodes(press, row, from, Math.min(from + longRow, count), tag))
    }
  }
  const tall = (row: readonly SetCell[] | null): number =>
    row === null
      ? 0
      : Math.min(longRow, Math.max(1, ...row.map(cell => cell.lines.length))) * leading +
        padding.top +
        padding.bottom
  const headerRows = head === null ? 0 : 1
  return {
    head: tall(head) + tall(rows[0] ?? null) + 2,
    node: {
      table: { headerRows, keepWithHeaderRows: headerRows, dontBreakRows: true, widths, body },
      layout: gridLayout(open, headerRows),
    },
  }
}

/** A table with its caption above and its unit at the upper right. */
export const tableGroups = (press: Press, block: TableBlock): readonly Group[] => {
  const widths = columnWidths(
    press,
    block.columns.map(column => column.width),
  )
  const head = block.columns.map((column, index) =>
    setCell(press, { runs: [{ text: column.title }] }, widths[index] ?? 0, 'center', 'TH'),
  )
  const rows = block.rows.map(row => {
    let at = 0
    return row.map(cell => {
      const span = cell.span ?? 1
      const made = setCell(press, cell, spanWidth(widths, at, span), block.columns[at]?.align ?? 'left', 'TD')
      at += span
      return made
    })
  })
  const groups: Group[] = []
  const label = (text: string, align: Align, name: 'caption' | 'note'): void => {
    const lines = press.set([{ text }], name, { measure: press.measure, align })
    groups.push({
      keepWithNext: true,
      nodes: lines.map((line, index) =>
        press.node(line, name, {
          tag: [press.tag('P')],
          before: index === 0 ? 4 : 0,
          after: index === lines.length - 1 ? 2 : 0,
        }),
      ),
    })
  }
  if (block.caption !== undefined) label(block.caption, 'center', 'caption')
  if (block.unit !== undefined) label(block.unit, 'right', 'note')
  const table = tableNode(press, widths, head, rows)
  groups.push({ nodes: [{ stack: [table.node], margin: [0, 0, 0, 8] }], head: table.head })
  return groups
}

/** Labels and values side by side, as application forms have them. */
export const formGroups = (
  press: Press,
  rows: readonly { readonly label: string; readonly value: readonly Runs[] }[],
): readonly Group[] => {
  const widths = columnWidths(press, [26, 74])
  const set = rows.map(({ label, value }): readonly SetCell[] => [
    setCell(press, { runs: [{ text: label }], align: 'left' }, widths[0] ?? 0, 'left', 'TH'),
    {
      type: 'TD',
      span: 1,
      lines: value.flatMap(runs => setCell(press, { runs }, widths[1] ?? 0, 'left', 'TD').lines),
    },
  ])
  const table = tableNode(press, widths, null, set)
  return [{ nodes: [{ stack: [table.node], margin: [0, 0, 0, 8] }], head: table.head }]
}
