import type { Indicator, IndicatorDetail } from '../../../shared/contract/requests/indicators.ts'
import type { MonthSeries, YearRule } from '../../../shared/domain/indicators/indicator.ts'
import type { StoredIndicator } from '../../../shared/domain/indicators/sheets/compare-with-register.ts'
import { disagrees, yearsFromMonths } from '../../../shared/domain/indicators/year-from-months.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

type ValueRows = readonly EntityRow<'indicatorValue'>[]
type MonthRows = readonly EntityRow<'indicatorMonth'>[]

const perSeries = <T>() => ({ actual: {} as T, target: {} as T, rival: {} as T, benchmark: {} as T })

const valuesOf = (rows: ValueRows): Indicator['values'] => {
  const values = perSeries<Record<string, number>>()
  for (const { series, year, value } of rows) values[series][String(year)] = value
  return values
}

const sourcesOf = (rows: ValueRows): IndicatorDetail['sources'] => {
  const sources = perSeries<Record<string, string>>()
  for (const { series, year, source } of rows) if (source !== null) sources[series][String(year)] = source
  return sources
}

const monthsOf = (rows: MonthRows): IndicatorDetail['months'] => {
  const months: IndicatorDetail['months'] = { actual: {}, target: {} }
  for (const { series, month, value } of rows) months[series][month] = value
  return months
}

const indicatorOf = (row: EntityRow<'indicator'>, rows: ValueRows): Indicator => {
  const { updatedAt: _, position: __, ...fields } = row
  return { ...fields, values: valuesOf(rows) }
}

const rowOf = (firm: FirmSession, id: string): EntityRow<'indicator'> => {
  const row = firm.store.get('indicator', id)
  if (row === null) throw notFound('indicator', id)
  return row
}

const byIndicator = <T extends { readonly indicatorId: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, row => row.indicatorId)

/** Every indicator of the firm with its yearly values, in the order in which they were added. */
export const listIndicators = (firm: FirmSession, leaf?: string): Indicator[] => {
  const values = byIndicator(firm.store.list('indicatorValue', {}, [{ field: 'year' }]))
  return firm.store
    .list('indicator', leaf === undefined ? {} : { leaf }, [{ field: 'position' }])
    .map(row => indicatorOf(row, values.get(row.id) ?? []))
}

/** One indicator with its yearly values; throws `not-found`. */
export const findIndicator = (firm: FirmSession, id: string): Indicator =>
  indicatorOf(rowOf(firm, id), firm.store.list('indicatorValue', { indicatorId: id }, [{ field: 'year' }]))

const yearsBeside = (
  months: Readonly<Record<string, number>>,
  typed: Readonly<Record<string, number>>,
  rule: YearRule,
  decimals: number,
): IndicatorDetail['fromMonths']['actual'] =>
  Object.fromEntries(
    Object.entries(yearsFromMonths(months, rule)).map(([year, computed]) => {
      const own = typed[year]
      const differs = own !== undefined && disagrees(own, computed.value, decimals)
      return [year, { ...computed, disagrees: differs }]
    }),
  )

/** One indicator with months, sources and what the months make of the years; throws `not-found`. */
export const indicatorDetail = (firm: FirmSession, id: string): IndicatorDetail => {
  const rows = firm.store.list('indicatorValue', { indicatorId: id }, [{ field: 'year' }])
  const indicator = indicatorOf(rowOf(firm, id), rows)
  const months = monthsOf(firm.store.list('indicatorMonth', { indicatorId: id }, [{ field: 'month' }]))
  const { yearFromMonths: rule, decimals } = indicator
  const beside = (series: MonthSeries) =>
    rule === null ? {} : yearsBeside(months[series], indicator.values[series] ?? {}, rule, decimals)
  const fromMonths = { actual: beside('actual'), target: beside('target') }
  return { indicator, sources: sourcesOf(rows), months, fromMonths }
}

/** The whole register with everything that a workbook holds. */
export const listStoredIndicators = (firm: FirmSession): StoredIndicator[] => {
  const values = byIndicator(firm.store.list('indicatorValue', {}, [{ field: 'year' }]))
  const months = byIndicator(firm.store.list('indicatorMonth', {}, [{ field: 'month' }]))
  return firm.store.list('indicator', {}, [{ field: 'position' }]).map(row => {
    const { updatedAt: _, position: __, revision: ___, ...facts } = row
    const rows = values.get(row.id) ?? []
    const { actual = {}, target = {}, rival = {}, benchmark = {} } = valuesOf(rows)
    const sources = { ...perSeries<Record<string, string>>(), ...sourcesOf(rows) }
    const { actual: own = {}, target: planned = {} } = monthsOf(months.get(row.id) ?? [])
    return {
      ...facts,
      values: { actual, target, rival, benchmark },
      months: { actual: own, target: planned },
      sources,
    }
  })
}
