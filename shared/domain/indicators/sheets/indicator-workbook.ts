import type { Sheet, SheetCell, StyledCell, Workbook } from '../../sheets/workbook.ts'
import {
  type Direction,
  directions,
  monthSeriesNames,
  type Series,
  seriesNames,
  type YearRule,
  yearRules,
} from '../indicator.ts'
import type { StoredIndicator } from './compare-with-register.ts'

/** The words of the file, in the language of the person; the reader knows them in both languages. */
export type WorkbookWords = {
  readonly sheets: {
    readonly values: string
    readonly months: string
    readonly sources: string
    readonly guide: string
  }
  readonly columns: Readonly<
    Record<
      | 'code'
      | 'name'
      | 'leaf'
      | 'unit'
      | 'direction'
      | 'series'
      | 'decimals'
      | 'yearFromMonths'
      | 'formula'
      | 'definition'
      | 'source'
      | 'owner'
      | 'rivalName'
      | 'benchmarkName'
      | 'year'
      | 'valueSource',
      string
    >
  >
  readonly month: string
  readonly series: Readonly<Record<Series, string>>
  readonly direction: Readonly<Record<Direction, string>>
  readonly rule: Readonly<Record<YearRule, string>>
  readonly guide: readonly string[]
}

type WorkbookOptions = {
  readonly words: WorkbookWords
  /** Years for which there are columns, whether they have values or not. */
  readonly years: readonly number[]
}

const ink = { head: '#154A5C', headGround: '#E3EEF1', quiet: '#5F676E', line: '#D8D3C8' } as const

const head = (value: string, align: 'left' | 'right' = 'left'): StyledCell => ({
  value,
  bold: true,
  ink: ink.head,
  fill: ink.headGround,
  border: ink.line,
  align,
  valign: 'center',
  height: 24,
})
const text = (value: string | null): StyledCell => ({ value, border: ink.line, valign: 'center' })
const quiet = (value: string | null): StyledCell => ({ ...text(value), ink: ink.quiet })
const number = (value: number | undefined, decimals: number): StyledCell => ({
  value: value ?? null,
  border: ink.line,
  align: 'right',
  format: formatOf(value, decimals),
})

/** Shows at least the decimals of the indicator and never hides one that is there. */
const formatOf = (value: number | undefined, decimals: number): string => {
  const own =
    String(value ?? '')
      .split('e')[0]
      ?.split('.')[1]?.length ?? 0
  const shown = Math.min(10, Math.max(decimals, own))
  return shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`
}

const valueSheet = (indicators: readonly StoredIndicator[], { words, years }: WorkbookOptions): Sheet => {
  const { columns } = words
  const facts = [
    'decimals',
    'yearFromMonths',
    'formula',
    'definition',
    'source',
    'owner',
    'rivalName',
    'benchmarkName',
  ] as const
  const headRow: readonly SheetCell[] = [
    ...(
      [columns.code, columns.name, columns.leaf, columns.unit, columns.direction, columns.series] as const
    ).map(word => head(word)),
    ...years.map(year => ({ ...head('', 'right'), value: year })),
    ...facts.map(field => head(columns[field])),
  ]
  const rows = indicators.flatMap(indicator =>
    seriesNames.map((series, index): readonly SheetCell[] => {
      const isFirst = index === 0
      const cell = isFirst ? text : quiet
      return [
        cell(indicator.code),
        cell(indicator.name),
        cell(indicator.leaf),
        cell(indicator.unit),
        cell(words.direction[indicator.direction]),
        cell(words.series[series]),
        ...years.map(year => number(indicator.values[series][String(year)], indicator.decimals)),
        ...facts.map((field): SheetCell => {
          if (!isFirst) return text(null)
          const value = indicator[field]
          if (field === 'decimals') return { ...text(null), value: indicator.decimals, align: 'center' }
          if (field === 'yearFromMonths')
            return text(indicator.yearFromMonths === null ? null : words.rule[indicator.yearFromMonths])
          return text(typeof value === 'string' ? value : null)
        }),
      ]
    }),
  )
  const lastRow = Math.max(rows.length, 400)
  const column = (at: number) => ({ fromRow: 1, toRow: lastRow, fromColumn: at, toColumn: at })
  return {
    name: words.sheets.values,
    widths: [16, 26, 10, 12, 13, 11, ...years.map(() => 10), 9, 12, 30, 34, 22, 16, 20, 20],
    rows: [headRow, ...rows],
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
    choices: [
      { range: column(4), values: directions.map(one => words.direction[one]) },
      { range: column(5), values: seriesNames.map(one => words.series[one]) },
      { range: column(6 + years.length + 1), values: yearRules.map(one => words.rule[one]) },
    ],
  }
}

const monthsOfYear = Array.from({ length: 12 }, (_, index) => index + 1)

const monthSheet = (indicators: readonly StoredIndicator[], { words }: WorkbookOptions): Sheet => {
  const { columns } = words
  const rows = indicators.flatMap(indicator =>
    monthSeriesNames.flatMap(series => {
      const months = indicator.months[series]
      const years = [...new Set(Object.keys(months).map(month => month.slice(0, 4)))].toSorted()
      return years.map((year): readonly SheetCell[] => [
        text(indicator.code),
        text(indicator.name),
        text(indicator.unit),
        text(words.series[series]),
        { ...text(null), value: Number(year) },
        ...monthsOfYear.map(month =>
          number(months[`${year}-${String(month).padStart(2, '0')}`], indicator.decimals),
        ),
      ])
    }),
  )
  const headRow: readonly SheetCell[] = [
    ...[columns.code, columns.name, columns.unit, columns.series, columns.year].map(word => head(word)),
    ...monthsOfYear.map(month => head(words.month.replace('{{month}}', String(month)), 'right')),
  ]
  return {
    name: words.sheets.months,
    widths: [16, 26, 12, 11, 8, ...monthsOfYear.map(() => 10)],
    rows: [headRow, ...rows],
    frozenRows: 1,
    frozenColumns: 2,
    landscape: true,
  }
}

const sourceSheet = (indicators: readonly StoredIndicator[], { words }: WorkbookOptions): Sheet => {
  const { columns } = words
  const rows = indicators.flatMap(indicator =>
    seriesNames.flatMap(series =>
      Object.entries(indicator.sources[series]).map(([year, source]): readonly SheetCell[] => [
        text(indicator.code),
        text(indicator.name),
        text(words.series[series]),
        { ...text(null), value: Number(year) },
        text(source),
      ]),
    ),
  )
  const heads = [columns.code, columns.name, columns.series, columns.year, columns.valueSource]
  return {
    name: words.sheets.sources,
    widths: [16, 26, 11, 8, 50],
    rows: [heads.map(word => head(word)), ...rows],
    frozenRows: 1,
  }
}

const guideSheet = ({ words }: WorkbookOptions): Sheet => ({
  name: words.sheets.guide,
  widths: [100],
  rows: words.guide.map((line, index): readonly SheetCell[] => [
    { value: line, wrap: true, ...(index === 0 ? { bold: true, size: 14, height: 28 } : {}) },
  ]),
  gridLines: false,
})

/**
 * The register as a workbook: a sheet of facts and yearly values (four rows an indicator, one a series, as the screen
 * shows them), one of months, one of the sources of single values, and how to fill them in. Reading it back gives the
 * same register.
 */
export const indicatorWorkbook = (
  indicators: readonly StoredIndicator[],
  options: WorkbookOptions,
): Workbook => ({
  sheets: [
    valueSheet(indicators, options),
    monthSheet(indicators, options),
    sourceSheet(indicators, options),
    guideSheet(options),
  ],
})
