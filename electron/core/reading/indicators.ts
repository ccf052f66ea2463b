import type { Indicator } from '../../../shared/contract/requests/indicators.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'

const emptyValues = (): Indicator['values'] => ({ actual: {}, target: {}, rival: {}, benchmark: {} })

const indicatorOf = (
  row: EntityRow<'indicator'>,
  values: readonly EntityRow<'indicatorValue'>[],
): Indicator => {
  const { updatedAt: _, position: __, ...fields } = row
  const byYear = emptyValues()
  for (const { series, year, value } of values) byYear[series][String(year)] = value
  return { ...fields, values: byYear }
}

/** Every indicator of the firm with its yearly values, in the order in which they were added. */
export const listIndicators = (firm: FirmSession, leaf?: string): Indicator[] => {
  const values = Map.groupBy(
    firm.store.list('indicatorValue', {}, [{ field: 'year' }]),
    value => value.indicatorId,
  )
  return firm.store
    .list('indicator', leaf === undefined ? {} : { leaf }, [{ field: 'position' }])
    .map(row => indicatorOf(row, values.get(row.id) ?? []))
}

/** One indicator with its yearly values; throws `not-found`. */
export const findIndicator = (firm: FirmSession, id: string): Indicator => {
  const row = firm.store.get('indicator', id)
  if (row === null) throw notFound('indicator', id)
  return indicatorOf(row, firm.store.list('indicatorValue', { indicatorId: id }, [{ field: 'year' }]))
}
