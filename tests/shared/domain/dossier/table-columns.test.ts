import { describe, expect, test } from 'vitest'
import { tableColumns } from '../../../../shared/domain/dossier/table-columns.ts'
import { placeCells } from '../../../../shared/domain/text/place-cells.ts'
import { plainText } from '../../../../shared/domain/text/walk-rich-text.ts'

const columnsOf = (rows: readonly (readonly string[])[], measure: number) => {
  const { cells, columns } = placeCells({
    type: 'table',
    content: rows.map(texts => ({
      type: 'tableRow',
      content: texts.map(text => ({
        type: 'tableCell',
        content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
      })),
    })),
  })
  return tableColumns(cells, columns, measure, ({ cell }) =>
    cell.content.map(paragraph => plainText(paragraph.content ?? [])),
  )
}

describe('the columns of a table', () => {
  test('get what their longest line asks for, when there is room', () => {
    expect(columnsOf([['序号', '改进措施与验证结果']], 40)).toEqual([
      { width: 2.4, align: 'center' },
      { width: 9, align: 'left' },
    ])
  })

  test('share what is left by how much more they ask for, and keep their longest word', () => {
    const long = '来料检验靠经验，同一供方的灯珠色温偏差无人统计'
    const [year, issue, effect] = columnsOf([['2023', long, long + long]], 30)
    expect(year).toEqual({ width: 2.4, align: 'center' })
    expect(issue?.width).toBeGreaterThan(10)
    expect(effect?.width).toBeGreaterThanOrEqual(issue?.width ?? 0)
    const sum = [year, issue, effect].reduce((total, one) => total + (one?.width ?? 0), 0)
    expect(sum).toBeCloseTo(30, 1)
  })

  test.each([
    [['1,200', '98.5%', '—'], 'right'],
    [['2023', '2024', '2025'], 'center'],
    [['领导', '战略'], 'center'],
    [['—', ''], 'center'],
    [['由总经理每季度主持', '98.5%'], 'left'],
  ])('of %j are set %s', (texts, align) => {
    expect(
      columnsOf(
        texts.map(text => [text, 'x'.repeat(9)]),
        40,
      )[0]?.align,
    ).toBe(align)
  })
})
