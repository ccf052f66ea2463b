import type { Align, Runs, TableBlock } from '../../../../shared/domain/dossier/model.ts'
import type { PdfNode } from '../pdf-document.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'
import { longRow, rowNodes, type SetCell, setCell } from './table-cells.ts'
import { columnWidths, gridLayout, smallLook, spanWidth, type TableLook, tableLook } from './table-look.ts'

type TableInput = {
  readonly look: TableLook
  readonly widths: readonly number[]
  readonly head: readonly SetCell[] | null
  readonly rows: readonly (readonly SetCell[])[]
}

/** Rows of composed cells as one ruled table: the head repeats, rows stay whole unless they are very long. */
const tableGroup = (press: Press, { look, widths, head, rows }: TableInput): Group => {
  const body: (readonly PdfNode[])[] = []
  const open = new Set<number>()
  const tag = [press.tag('Table')]
  if (head !== null) body.push(rowNodes(press, look, head, 0, longRow, tag))
  for (const row of rows) {
    const count = Math.max(1, ...row.map(cell => cell.lines.length))
    for (let from = 0; from < count; from += longRow) {
      if (from > 0) open.add(body.length)
      body.push(rowNodes(press, look, row, from, Math.min(from + longRow, count), tag))
    }
  }
  const tall = (row: readonly SetCell[] | null | undefined): number => {
    if (row === null || row === undefined) return 0
    const lines = Math.min(longRow, Math.max(1, ...row.map(cell => cell.lines.length)))
    return lines * press.leading(look.type) + look.above + look.below
  }
  const headerRows = head === null ? 0 : 1
  const node: PdfNode = {
    table: { headerRows, keepWithHeaderRows: headerRows, dontBreakRows: true, widths, body },
    layout: gridLayout(look, open, headerRows),
  }
  return { nodes: [{ stack: [node], margin: [0, 0, 0, 8] }], head: tall(head) + tall(rows[0]) + 2 }
}

const labelGroup = (press: Press, text: string, align: Align, name: 'caption' | 'note'): Group => {
  const tag = [press.tag('P')]
  const lines = press.set([{ text }], name, { measure: press.measure, align })
  return {
    keepWithNext: true,
    nodes: lines.map((line, index) =>
      press.node(line, name, {
        tag,
        before: index === 0 ? 4 : 0,
        after: index === lines.length - 1 ? 2 : 0,
      }),
    ),
  }
}

/** A table with its caption above and its unit at the upper right. */
export const tableGroups = (press: Press, block: TableBlock): readonly Group[] => {
  const look = block.small === true ? smallLook : tableLook
  const shares = block.columns.map(column => column.width)
  const widths = columnWidths(press, look, shares)
  const head = block.columns.map((column, index) =>
    setCell(
      press,
      { runs: [{ text: column.title }] },
      {
        look,
        width: widths[index] ?? 0,
        align: 'center',
        type: 'TH',
      },
    ),
  )
  const rows = block.rows.map(row => {
    let at = 0
    return row.map(cell => {
      const span = cell.span ?? 1
      const width = spanWidth(look, widths, at, span)
      const align = block.columns[at]?.align ?? 'left'
      at += span
      return setCell(press, cell, { look, width, align, type: 'TD' })
    })
  })
  return [
    ...(block.caption === undefined ? [] : [labelGroup(press, block.caption, 'center', 'caption')]),
    ...(block.unit === undefined ? [] : [labelGroup(press, block.unit, 'right', 'note')]),
    tableGroup(press, { look, widths, head, rows }),
  ]
}

/** Labels and values side by side, as application forms have them. */
export const formGroups = (
  press: Press,
  rows: readonly { readonly label: string; readonly value: readonly Runs[] }[],
): readonly Group[] => {
  const look = tableLook
  const widths = columnWidths(press, look, [26, 74])
  const [labelWidth = 0, valueWidth = 0] = widths
  const set = rows.map(({ label, value }): readonly SetCell[] => {
    const common = { look, align: 'left' } as const
    const lines = value.flatMap(
      runs => setCell(press, { runs }, { ...common, width: valueWidth, type: 'TD' }).lines,
    )
    return [
      setCell(press, { runs: [{ text: label }] }, { ...common, width: labelWidth, type: 'TH' }),
      { type: 'TD', span: 1, lines },
    ]
  })
  return [tableGroup(press, { look, widths, head: null, rows: set })]
}
