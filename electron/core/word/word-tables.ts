import { placeCells, type TableCell } from '../../../shared/domain/text/place-cells.ts'
import type { Block, Inline } from '../../../shared/domain/text/rich-text.ts'
import { isAllBold, wordInlines } from './word-inlines.ts'
import { textLimits } from './word-limits.ts'
import type { Losses, WordNode } from './word-node.ts'

type Table = Extract<Block, { type: 'table' }>
type Row = Table['content'][number]
type Paragraph = TableCell['content'][number]

const paragraphOf = (content: Inline[]): Paragraph =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }

const markOf = ({ numbering }: WordNode, number: number): Inline[] =>
  numbering === null || numbering === undefined
    ? []
    : [{ type: 'text', text: numbering.isOrdered ? `${number}. ` : '· ' }]

/** The paragraphs of a cell; its lists keep a mark, a table inside it becomes its paragraphs. */
const cellParagraphs = (cell: WordNode, losses: Losses): Paragraph[] => {
  let number = 0
  const paragraphs = (cell.children ?? []).flatMap((child): Paragraph[] => {
    if (child.type === 'table') {
      losses.nestedTables += 1
      return (child.children ?? []).flatMap(row =>
        (row.children ?? []).flatMap(inner => cellParagraphs(inner, losses)),
      )
    }
    if (child.type !== 'paragraph') return []
    const content = wordInlines(child, losses)
    if (content.length === 0) return []
    number = child.numbering?.isOrdered === true ? number + 1 : 0
    return [paragraphOf([...markOf(child, number), ...content])]
  })
  return paragraphs.length === 0 ? [{ type: 'paragraph' }] : paragraphs
}

const withoutBold = (paragraph: Paragraph): Paragraph =>
  paragraphOf(
    (paragraph.content ?? []).map(inline => {
      if (inline.type !== 'text') return inline
      const marks = (inline.marks ?? []).filter(mark => mark.type !== 'bold')
      return { type: 'text', text: inline.text, ...(marks.length > 0 ? { marks } : {}) }
    }),
  )

const isHeadRow = (row: Row): boolean =>
  row.content.some(cell => cell.content.some(paragraph => paragraph.content !== undefined)) &&
  row.content.every(cell => cell.content.every(paragraph => isAllBold(paragraph.content ?? [])))

const asHead = (row: Row): Row => ({
  ...row,
  content: row.content.map(cell => ({
    ...cell,
    type: 'tableHeader',
    content: cell.content.map(withoutBold),
  })),
})

const rowOf = (row: WordNode, losses: Losses): Row => ({
  type: 'tableRow',
  content: (row.children ?? [])
    .filter(cell => cell.type === 'tableCell')
    .map(cell => ({
      type: 'tableCell',
      attrs: { colspan: Math.max(1, cell.colSpan ?? 1), rowspan: Math.max(1, cell.rowSpan ?? 1) },
      content: cellParagraphs(cell, losses),
    })),
})

/** Cells where they stand, none beyond the last column, spans only where there are any. */
const settled = (rows: readonly Row[], losses: Losses): Table => {
  const table: Table = { type: 'table', content: [...rows] }
  const { cells } = placeCells(table)
  const given = rows.reduce((sum, row) => sum + row.content.length, 0)
  losses.cutColumns += given - cells.length
  return {
    type: 'table',
    content: rows.map((_, row) => ({
      type: 'tableRow',
      content: cells
        .filter(placed => placed.row === row)
        .map(({ cell, columns, rows: down }) => {
          const { type, content } = cell
          const spans = columns > 1 || down > 1 ? { attrs: { colspan: columns, rowspan: down } } : {}
          return { type, ...spans, content }
        }),
    })),
  }
}

/**
 * A table of Word. Its head rows are those marked so (or a first row all in bold); a table of more rows than a
 * narrative's may have becomes several, and columns beyond the last are dropped and counted.
 */
export const wordTable = (table: WordNode, losses: Losses): readonly Table[] => {
  const wordRows = (table.children ?? []).filter(row => row.type === 'tableRow')
  const rows = wordRows.map(row => rowOf(row, losses))
  const marked = wordRows.findIndex(row => row.isHeader !== true)
  const [first] = rows
  const heads = marked > 0 ? marked : first !== undefined && rows.length > 1 && isHeadRow(first) ? 1 : 0
  const all = rows.map((row, index) => (index < heads ? asHead(row) : row))
  const tables: Table[] = []
  for (let from = 0; from < all.length; from += textLimits.tableRows) {
    tables.push(settled(all.slice(from, from + textLimits.tableRows), losses))
  }
  if (tables.length > 1) losses.splitTables += 1
  return tables.filter(one => one.content.some(row => row.content.length > 0))
}
