import { conflict } from '../app-error.ts'
import { findIndicator, listIndicators } from '../reading/indicators.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

export const indicatorHandlers = {
  'indicators.list': (app, { leaf }) => ({ indicators: listIndicators(app.firm(), leaf) }),
  'indicators.save': (app, { id: given, revision, fields }) => {
    const firm = app.firm()
    if (given !== undefined) {
      const stored = findIndicator(firm, given)
      if (stored.revision !== revision) throw conflict(stored)
      firm.commit('indicators.save', [{ op: 'update', entity: 'indicator', id: given, revision, fields }])
      return findIndicator(firm, given)
    }
    const last = firm.store.list('indicator', {}, [{ field: 'position' }]).at(-1)
    const id = app.options.newId()
    const position = (last?.position ?? 0) + 1
    firm.commit('indicators.save', [
      { op: 'create', entity: 'indicator', id, fields: { ...fields, position } },
    ])
    return findIndicator(firm, id)
  },
  'indicators.setValue': (app, { id: indicatorId, series, year, value }) => {
    const firm = app.firm()
    findIndicator(firm, indicatorId)
    const id = `${indicatorId}/${series}/${year}`
    const row = firm.store.get('indicatorValue', id)
    const changes: Change[] = []
    if (value === null && row !== null) changes.push({ op: 'remove', entity: 'indicatorValue', id })
    if (value !== null && row === null) {
      changes.push({
        op: 'create',
        entity: 'indicatorValue',
        id,
        fields: { indicatorId, series, year, value, source: null },
      })
    }
    if (value !== null && row !== null) {
      changes.push({ op: 'update', entity: 'indicatorValue', id, revision: row.revision, fields: { value } })
    }
    if (changes.length > 0) firm.commit('indicators.setValue', changes)
    return findIndicator(firm, indicatorId)
  },
  'indicators.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findIndicator(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    const values = firm.store
      .list('indicatorValue', { indicatorId: id })
      .map((value): Change => ({ op: 'remove', entity: 'indicatorValue', id: value.id }))
    firm.commit('indicators.remove', [...values, { op: 'remove', entity: 'indicator', id, revision }])
    return {}
  },
} satisfies HandlersOf<'indicators.'>
