import type { SheetCell, StyledCell } from '../sheets/workbook.ts'

const headFill = '#e3eef1'
const headInk = '#154a5c'
const edge = '#c9c4b9'
const quietFill = '#f4f2ee'

/** The cells of a heading row. */
export const headRow = (titles: readonly string[]): readonly SheetCell[] =>
  titles.map(value => ({
    value,
    bold: true,
    fill: headFill,
    ink: headInk,
    border: edge,
    align: 'center',
    valign: 'center',
    wrap: true,
    height: 24,
  }))

/** An ordinary cell: framed, wrapped, set at the top. */
export const plainCell = (value: StyledCell['value'], more: Omit<StyledCell, 'value'> = {}): StyledCell => ({
  value,
  border: edge,
  wrap: true,
  valign: 'top',
  ...more,
})

/** A cell of a row that sums up others. */
export const sumCell = (value: StyledCell['value'], more: Omit<StyledCell, 'value'> = {}): StyledCell =>
  plainCell(value, { bold: true, fill: quietFill, ...more })

/** Texts one below the other in one cell, numbered when there are several. */
export const listText = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1}. ${text}`).join('\n')
