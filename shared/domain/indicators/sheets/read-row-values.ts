import { cellAddress } from '../../sheets/cell-address.ts'
import { firstYear, lastYear, type MonthSeries, type Series } from '../indicator.ts'
import { compareUnits } from '../unit-scale.ts'
import type { OpenDraft } from './draft-book.ts'
import type { Column } from './find-table.ts'
import { textOfCell } from './read-fact.ts'
import { readMonthCell, readValue, readYearCell } from './read-value.ts'
import { blame, type TableContext, type TableRow, unitOf } from './table-context.ts'

/** When a value is of: a year, or a month of it. */
type When = { readonly year: number; readonly month: number | null }

const keyOf = (when: When): string =>
  when.month === null ? String(when.year) : `${when.year}-${String(when.month).padStart(2, '0')}`

/** Whether the unit in the heading fits the indicator; says so once for each column and indicator when not. */
const headingFits = (context: TableContext, draft: OpenDraft, column: Column): boolean => {
  const own = column.role.kind === 'year' ? column.role.unit : null
  const unit = own ?? (context.factColumns.has('unit') ? null : context.table.unit)
  if (unit === null || compareUnits(unit, unitOf(draft)).kind === 'same') return true
  const wanted = unitOf(draft)
  if (draft.known === null && !draft.stated.has('unit')) {
    draft.facts.unit = unit
    return true
  }
  const cell = cellAddress(context.table.headRow, column.column)
  blame(context, draft, cell, 'header-unit-differs', {
    unit,
    wanted,
    name: draft.facts.name ?? draft.known?.name ?? '',
  })
  return false
}

/** Puts a value where it belongs, once; the same place twice is an indicator twice. False when it was there. */
const put = (draft: OpenDraft, series: Series, when: When, value: number | null, cell: string): boolean => {
  const key = keyOf(when)
  const met = `${series}/${key}`
  if (value !== null) {
    if (draft.met.has(met)) return false
    draft.met.set(met, cell)
  } else if (draft.known === null) return true
  if (when.month === null) draft.values.push({ series, year: key, value, cell })
  else if (series === 'actual' || series === 'target') {
    draft.months.push({ series: series satisfies MonthSeries, month: key, value, cell })
  }
  return true
}

const takeValue = (
  context: TableContext,
  draft: OpenDraft,
  row: TableRow,
  column: Column,
  series: Series,
  when: When,
): void => {
  const cell = row.address(column)
  if (context.merged.isLost(row.row, column.column)) {
    draft.faulty = true
    return
  }
  if (when.month !== null && (series === 'rival' || series === 'benchmark')) {
    if (row.cell(column) !== null) blame(context, draft, cell, 'series-without-months')
    return
  }
  const reading = readValue(row.cell(column), unitOf(draft))
  if (!reading.ok) {
    blame(context, draft, cell, reading.id, reading.params)
    return
  }
  if (reading.note !== undefined) {
    context.problems.note(context.sheet.name, cell, reading.note.id, reading.note.params)
  }
  if (!put(draft, series, when, reading.value, `${context.sheet.name}!${cell}`)) {
    const first = draft.met.get(`${series}/${keyOf(when)}`) ?? ''
    blame(context, draft, cell, 'duplicate-indicator', {
      first,
      name: draft.facts.name ?? draft.known?.name ?? '',
    })
  }
}

/** The year that a row names in a cell of its own; null (with an error when it is unreadable) when it names none. */
const yearOfRow = (context: TableContext, draft: OpenDraft, row: TableRow): number | null => {
  const column = context.cellColumns.get('year')
  const year = readYearCell(row.cell(column))
  if (year === null) return null
  const cell = row.address(column)
  if (Number.isNaN(year))
    blame(context, draft, cell, 'year-unreadable', { text: textOfCell(row.cell(column)) })
  else if (year < firstYear || year > lastYear) {
    blame(context, draft, cell, 'year-out-of-range', { year, from: firstYear, to: lastYear })
  } else return year
  return null
}

/** The year or month of the one value that a row of a long table has. */
const whenOfRow = (
  context: TableContext,
  draft: OpenDraft,
  row: TableRow,
  year: number | null,
): When | null => {
  const column = context.cellColumns.get('month')
  const cell = row.cell(column)
  if (column === undefined || cell === null) return year === null ? null : { year, month: null }
  const read = readMonthCell(cell)
  const ofYear = read?.year ?? year
  if (read === null)
    blame(context, draft, row.address(column), 'month-unreadable', { text: textOfCell(cell) })
  if (read === null || ofYear === null) return null
  return { year: ofYear, month: read.month }
}

const takeLong = (
  context: TableContext,
  draft: OpenDraft,
  row: TableRow,
  series: Series,
  year: number | null,
): void => {
  const valueColumn = context.cellColumns.get('value')
  const sourceColumn = context.cellColumns.get('valueSource')
  const when = whenOfRow(context, draft, row, year)
  if (when === null) return
  if (valueColumn !== undefined) takeValue(context, draft, row, valueColumn, series, when)
  const source = textOfCell(row.cell(sourceColumn))
  if (sourceColumn === undefined || source.trim() === '' || when.month !== null) return
  const cell = row.address(sourceColumn)
  if (source.length > 300) blame(context, draft, cell, 'text-too-long', { field: 'source', limit: 300 })
  else draft.sources.push({ series, year: keyOf(when), source, cell: `${context.sheet.name}!${cell}` })
}

/** Takes the values of a row: in columns of years or months, or the one value of a long table. */
export const readRowValues = (
  context: TableContext,
  draft: OpenDraft,
  row: TableRow,
  series: Series,
): void => {
  const year = yearOfRow(context, draft, row)
  for (const column of context.valueColumns) {
    const { role } = column
    if (role.kind === 'year') {
      if (!headingFits(context, draft, column)) continue
      takeValue(context, draft, row, column, role.series ?? series, { year: role.year, month: null })
    } else if (role.kind === 'month') {
      const ofYear = role.year ?? year
      if (ofYear !== null) takeValue(context, draft, row, column, series, { year: ofYear, month: role.month })
    }
  }
  if (context.cellColumns.has('value') || context.cellColumns.has('valueSource')) {
    takeLong(context, draft, row, series, year)
  }
}
