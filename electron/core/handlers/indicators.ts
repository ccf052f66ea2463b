import type { Indicator } from '../../../shared/contract/requests/indicators.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handlers.ts'

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

const find = (firm: FirmSession, id: string): Indicator => {
  const row = firm.store.get('indicator', id)
  if (row === null) throw notFound('indicator', id)
  return indicatorOf(row, firm.store.list('indicatorValue', { indicatorId: id }, [{ field: 'year' }]))
}

export const indicatorHandlers = {
  'indicators.list': (app, { leaf }) => ({ indicators: listIndicators(app.firm(), leaf) }),
  'indicators.save': (app, { id: given, revision, fields }) => {
    const firm = app.firm()
    if (given !== undefined) {
      const stored = find(firm, given)
      if (stored.revision !== revision) throw conflict(stored)
      firm.commit('indicators.save', [{ op: 'update', entity: 'indicator', id: given, revision, fields }])
      return find(firm, given)
    }
    const last = firm.store.list('indicator', {}, [{ field: 'position' }]).at(-1)
    const id = app.options.newId()
    const position = (last?.position ?? 0) + 1
    firm.commit('indicators.save', [
      { op: 'create', entity: 'indicator', id, fields: { ...fields, position } },
    ])
    return find(firm, id)
  },
  'indicators.setValue': (app, { id: indicatorId, series, year, value }) => {
    const firm = app.firm()
    find(firm, indicatorId)
    const id = `${indicatorId}/${series}/${year}`
    const row = firm.store.get('indicatorValue', id)
    const changes: Change[] = []
    if (value === null && row !== null) changes.push({ op: 'remove', entity: 'indicatorValue', id })
    if (value !== null && row === null) {
      changes.push({
        op: 'create',
        entity: 'indicatorValue',
        id,
        fields: { indicatorId, series, year, value },
      })
    }
    if (value !== null && row !== null) {
      changes.push({ op: 'update', entity: 'indicatorValue', id, revision: row.revision, fields: { value } })
    }
    if (changes.length > 0) firm.commit('indicators.setValue', changes)
    return find(firm, indicatorId)
  },
  'indicators.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = find(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    const values = firm.store
      .list('indicatorValue', { indicatorId: id })
      .map((value): Change => ({ op: 'remove', entity: 'indicatorValue', id: value.id }))
    firm.commit('indicators.remove', [...values, { op: 'remove', entity: 'indicator', id, revision }])
    return {}
  },
} satisfies HandlersOf<'indicators.'>
