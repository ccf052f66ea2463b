import type { Band, Instrument, Item, Scale } from '../../packs/instrument.ts'
import { columnLetters } from '../sheets/cell-address.ts'
import type { CellRange, ChoiceList, Sheet, SheetCell } from '../sheets/workbook.ts'
import { headRow, plainCell, sumCell } from './sheet-kit.ts'
import type { WorkbookSnapshot, WorkbookWords } from './workbook-snapshot.ts'

/** Columns before the dimensions: code, name, points, kind. */
const before = 4

const bandText = (band: Band): string => `${band.from}–${band.to}%`

const scaleOf = (instrument: Instrument, item: Item): Scale | undefined =>
  instrument.scales.find(scale => scale.id === item.scale)

/** The dimensions side by side: the first of each scale share a column, and so on. */
const dimensionTitles = ({ instrument, language }: WorkbookSnapshot): readonly string[] => {
  const most = Math.max(...instrument.scales.map(scale => scale.dimensions.length))
  return Array.from({ length: most }, (_, index) =>
    [
      ...new Set(
        instrument.scales.flatMap(scale => {
          const title = scale.dimensions[index]?.title
          return title === undefined ? [] : [language === 'en' ? title.en : title.zh]
        }),
      ),
    ].join(' / '),
  )
}

/**
 * One row per item with lists to choose band and percent from; the score of an item is a formula, points ×
 * percent, categories and total add them up, so that a blank sheet reckons by itself.
 */
export const scoreSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const { instrument, language, scores } = snapshot
  const say = (text: { readonly zh: string; readonly en: string }) => (language === 'en' ? text.en : text.zh)
  const dimensions = dimensionTitles(snapshot)
  const percentColumn = before + dimensions.length
  const scoreColumn = percentColumn + 1
  const letter = {
    points: columnLetters(2),
    percent: columnLetters(percentColumn),
    score: columnLetters(scoreColumn),
  }
  const rows: (readonly SheetCell[])[] = [
    headRow([
      words.columns.code,
      words.columns.title,
      words.columns.points,
      words.columns.kind,
      ...dimensions,
      words.columns.percent,
      words.columns.score,
      words.columns.reason,
    ]),
  ]
  const choices: ChoiceList[] = []
  const sums: string[] = []
  const column = (from: number, to: number, at: number): CellRange => ({
    fromRow: from,
    toRow: to,
    fromColumn: at,
    toColumn: at,
  })
  const itemRow = (item: Item): readonly SheetCell[] => {
    const scale = scaleOf(instrument, item)
    const score = scores[item.code]
    const row = rows.length
    const bandOfDimension = (index: number): string => {
      const dimension = scale?.dimensions[index]
      const id = dimension === undefined ? undefined : score?.bands[dimension.id]
      const band = scale?.bands.find(one => one.id === id)
      return band === undefined ? '' : bandText(band)
    }
    if (scale !== undefined) {
      for (const index of scale.dimensions.keys())
        choices.push({ range: column(row, row, before + index), values: scale.bands.map(bandText) })
      const steps = Array.from({ length: Math.floor(100 / scale.step) + 1 }, (_, n) => String(n * scale.step))
      choices.push({ range: column(row, row, percentColumn), values: steps })
    }
    return [
      plainCell(item.code),
      plainCell(say(item.title)),
      plainCell(item.points, { align: 'right' }),
      plainCell(item.scale === 'process' ? words.columns.process : words.columns.results),
      ...dimensions.map((_, index) => plainCell(bandOfDimension(index), { align: 'center' })),
      plainCell(score?.percent ?? null, { align: 'right' }),
      plainCell(null, {
        formula: `${letter.points}${row + 1}*${letter.percent}${row + 1}/100`,
        align: 'right',
        format: '0.0',
      }),
      plainCell(score?.reason ?? ''),
    ]
  }
  for (const category of instrument.categories) {
    const at = rows.length
    const first = at + 2
    const last = at + 1 + category.items.length
    sums.push(`${letter.score}${at + 1}`)
    rows.push([
      sumCell(category.code),
      sumCell(say(category.title)),
      sumCell(category.points, { align: 'right' }),
      ...Array.from({ length: dimensions.length + 2 }, () => sumCell(null)),
      sumCell(null, {
        formula: `SUM(${letter.score}${first}:${letter.score}${last})`,
        align: 'right',
        format: '0.0',
      }),
      sumCell(null),
    ])
    for (const item of category.items) rows.push(itemRow(item))
  }
  rows.push([
    sumCell(null),
    sumCell(words.columns.total),
    sumCell(instrument.totalPoints, { align: 'right' }),
    ...Array.from({ length: dimensions.length + 2 }, () => sumCell(null)),
    sumCell(null, { formula: `ROUND(${sums.join('+')},0)`, align: 'right', format: '0' }),
    sumCell(null),
  ])
  return {
    name: words.sheets.scores,
    widths: [10, 30, 8, 8, ...dimensions.map(() => 13), 9, 9, 60],
    rows,
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
    choices,
  }
}
