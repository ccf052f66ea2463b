import type { FieldValue } from '../../../shared/contract/requests/dossiers.ts'
import type { Indicator } from '../../../shared/contract/requests/indicators.ts'
import type { FirmFacts } from '../../../shared/domain/firm/facts.ts'
import type { FormField } from '../../../shared/packs/dossier-template.ts'

/** What form fields may be drawn from. `year` is the assessment's, the last of a year table. */
export type FieldSources = {
  readonly firm: FirmFacts
  readonly filingDate: string
  readonly year: number
  readonly indicators: readonly Indicator[]
}

export type DrawnField = Pick<FieldValue, 'value' | 'source'>
type YearTable = Extract<FormField, { type: 'year-table' }>

const empty: DrawnField = { value: null, source: 'empty' }

const drawYearTable = (field: YearTable, { year, indicators }: FieldSources): DrawnField => {
  const years = Array.from({ length: field.years }, (_, index) => String(year - field.years + 1 + index))
  const rows = field.rows.flatMap(row => {
    const actual = indicators.find(indicator => indicator.code === row.indicator)?.values.actual ?? {}
    const cells = years.flatMap(each => (actual[each] === undefined ? [] : [[each, actual[each]] as const]))
    return cells.length === 0 ? [] : [[row.id, Object.fromEntries(cells)] as const]
  })
  return rows.length === 0 ? empty : { value: Object.fromEntries(rows), source: 'indicator' }
}

/** The value that a form field takes from the firm's facts or its indicators while nobody typed one. */
export const drawField = (field: FormField, sources: FieldSources): DrawnField => {
  if (field.type === 'year-table') return drawYearTable(field, sources)
  if (field.source === 'dossier.filingDate' && sources.filingDate !== '') {
    return { value: sources.filingDate, source: 'firm' }
  }
  const key = field.source?.startsWith('firm.') === true ? field.source.slice('firm.'.length) : ''
  const value = Object.entries(sources.firm).find(([name]) => name === key)?.[1] ?? ''
  return value === '' ? empty : { value, source: 'firm' }
}
