import { seriesNames } from '../indicators/indicator.ts'
import type { Sheet } from '../sheets/workbook.ts'
import { headRow, plainCell } from './sheet-kit.ts'
import type { WorkbookSnapshot, WorkbookWords } from './workbook-snapshot.ts'

const mostYears = 6

/** Every indicator with its series over the last years, one row per series that has a value. */
export const indicatorSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const { indicators } = snapshot
  const years = [...new Set(indicators.flatMap(one => seriesNames.flatMap(name => Object.keys(one[name]))))]
    .toSorted()
    .slice(-mostYears)
  const { code, indicator, unit, better, source } = words.columns
  return {
    name: words.sheets.indicators,
    widths: [12, 30, 12, 12, 16, ...years.map(() => 11), 30],
    rows: [
      headRow([code, indicator, unit, better, words.columns.series, ...years, source]),
      ...indicators.flatMap(one =>
        seriesNames
          .filter(name => name === 'actual' || Object.keys(one[name]).length > 0)
          .map(name => [
            plainCell(one.leaf),
            plainCell(one.name),
            plainCell(one.unit),
            plainCell(words.directions[one.direction]),
            plainCell(
              (name === 'rival' && one.rivalName) ||
                (name === 'benchmark' && one.benchmarkName) ||
                words.series[name],
            ),
            ...years.map(year =>
              plainCell(one[name][year] ?? null, {
                align: 'right',
                format: one.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(one.decimals)}`,
              }),
            ),
            plainCell(name === 'actual' ? one.source : ''),
          ]),
      ),
    ],
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
  }
}
