import type { IndicatorFields } from '../../../shared/contract/requests/indicators.ts'
import { indicatorTarget, valueTarget } from '../../../shared/domain/evidence/link-target.ts'
import { AppError, conflict } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { indicatorUsage } from '../reading/indicator-usage.ts'
import { findIndicator, indicatorDetail, listIndicators } from '../reading/indicators.ts'
import { unlinkAll } from '../reading/linked-evidence.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'
import { valueChanges } from './indicator-values.ts'

/** Forms and texts find an indicator by its code: it is given once. */
const checkCode = (firm: FirmSession, { code }: IndicatorFields, own?: string): void => {
  if (firm.store.list('indicator', { code }).some(({ id }) => id !== own)) {
    const issues = [{ path: 'fields.code', message: 'taken' }]
    throw new AppError('name-taken', { params: { path: 'fields.code' }, issues })
  }
}

export const indicatorHandlers = {
  'indicators.list': (app, { leaf }) => ({ indicators: listIndicators(app.firm(), leaf) }),
  'indicators.get': (app, { id }) => indicatorDetail(app.firm(), id),
  'indicators.usage': (app, { id, assessmentId }) => {
    const firm = app.firm()
    if (assessmentId !== null) firm.assessment(assessmentId)
    return indicatorUsage(firm, id, assessmentId)
  },
  'indicators.save': (app, { id: given, revision, fields }) => {
    const firm = app.firm()
    if (given !== undefined) {
      const stored = findIndicator(firm, given)
      if (stored.revision !== revision) throw conflict(stored)
      if (stored.code !== fields.code) checkCode(firm, fields, given)
      firm.commit('indicators.save', [{ op: 'update', entity: 'indicator', id: given, revision, fields }])
      return findIndicator(firm, given)
    }
    checkCode(firm, fields)
    const last = firm.store.list('indicator', {}, [{ field: 'position' }]).at(-1)
    const id = app.options.newId()
    const position = (last?.position ?? 0) + 1
    firm.commit('indicators.save', [
      { op: 'create', entity: 'indicator', id, fields: { ...fields, position } },
    ])
    return findIndicator(firm, id)
  },
  'indicators.setValue': (app, { id, series, year, value }) => {
    const firm = app.firm()
    findIndicator(firm, id)
    const changes = valueChanges(firm, id, { years: [{ series, year, value }], months: [], sources: [] })
    if (changes.length > 0) firm.commit('indicators.setValue', changes)
    return findIndicator(firm, id)
  },
  'indicators.setValues': (app, { id, ...values }) => {
    const firm = app.firm()
    findIndicator(firm, id)
    const changes = valueChanges(firm, id, values)
    if (changes.length > 0) firm.commit('indicators.setValues', changes)
    return indicatorDetail(firm, id)
  },
  'indicators.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findIndicator(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    const parts = [
      ...firm.store
        .list('indicatorValue', { indicatorId: id })
        .flatMap((row): Change[] => [
          ...unlinkAll(firm, valueTarget(row.id)),
          { op: 'remove', entity: 'indicatorValue', id: row.id },
        ]),
      ...firm.store
        .list('indicatorMonth', { indicatorId: id })
        .map((row): Change => ({ op: 'remove', entity: 'indicatorMonth', id: row.id })),
      ...unlinkAll(firm, indicatorTarget(id)),
    ]
    firm.commit('indicators.remove', [...parts, { op: 'remove', entity: 'indicator', id, revision }])
    return {}
  },
} satisfies HandlersOf<'indicators.'>
