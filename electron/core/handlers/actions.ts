import type { ActionFields } from '../../../shared/contract/requests/actions.ts'
import { actionTarget } from '../../../shared/domain/evidence/link-target.ts'
import { actionFromFinding } from '../../../shared/domain/improvement/action-from-finding.ts'
import { movedTo } from '../../../shared/domain/improvement/action-state.ts'
import { gapOf, priorityOf, suggestImportance } from '../../../shared/domain/improvement/priority.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import { conflict, invalidInput, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { findAction, listActions } from '../reading/actions.ts'
import { defined } from '../reading/defined.ts'
import { itemOf, itemsOf } from '../reading/instrument-parts.ts'
import { unlinkAll } from '../reading/linked-evidence.ts'
import { localDate } from '../reading/local-date.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

const newFields: Omit<ActionFields, 'title'> = {
  detail: '',
  assessmentId: null,
  item: '',
  findingId: null,
  indicatorId: null,
  owner: '',
  importance: 3,
  effort: 3,
  startOn: '',
  dueOn: '',
  result: '',
}

/** What an action points at must be there. */
const checkReferences = (firm: FirmSession, fields: Partial<ActionFields>): void => {
  const { assessmentId, item, findingId, indicatorId } = fields
  if (assessmentId) {
    const instrument = firm.instrument(assessmentId)
    if (item) itemOf(instrument, item)
  }
  if (findingId && firm.store.get('finding', findingId) === null) throw notFound('finding', findingId)
  if (indicatorId && firm.store.get('indicator', indicatorId) === null)
    throw notFound('indicator', indicatorId)
}

const lastPosition = (firm: FirmSession): number =>
  firm.store.list('action', {}, [{ field: 'position' }]).at(-1)?.position ?? 0

const weightiest = (instrument: Instrument): number =>
  Math.max(0, ...itemsOf(instrument).map(({ points }) => points))

const opportunity = (firm: FirmSession, id: string): EntityRow<'finding'> => {
  const row = firm.store.get('finding', id)
  if (row === null) throw notFound('finding', id)
  if (row.kind !== 'opportunity') throw invalidInput('ids', 'a strength is no opportunity')
  return row
}

export const actionHandlers = {
  'actions.list': (app, { assessmentId }) => ({ actions: listActions(app.firm(), assessmentId) }),
  'actions.candidates': (app, { assessmentId }) => {
    const firm = app.firm()
    const instrument = firm.instrument(assessmentId)
    const top = weightiest(instrument)
    const items = itemsOf(instrument)
    const points = new Map(items.map(item => [item.code, item.points]))
    const order = new Map(items.map((item, index) => [item.code, index]))
    const made = Map.groupBy(firm.store.list('action', { assessmentId }), row => row.findingId)
    const rows = firm.store
      .list('finding', { assessmentId, kind: 'opportunity' }, [{ field: 'position' }])
      .toSorted((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0))
    return {
      opportunities: rows.map(({ id, item, text, dimension }) => {
        const percent = firm.store.get('score', `${assessmentId}/${item}`)?.percent ?? null
        const importance = suggestImportance(points.get(item) ?? 0, top)
        const { value } = priorityOf({ importance, effort: newFields.effort, percent })
        const actions = made.get(id)?.length ?? 0
        return {
          id,
          item,
          text,
          dimension,
          percent,
          importance,
          gap: gapOf(percent),
          priority: value,
          actions,
        }
      }),
    }
  },
  'actions.save': (app, { id: given, revision, fields }) => {
    const firm = app.firm()
    const changes = defined(fields)
    if (given !== undefined) {
      const stored = findAction(firm, given)
      if (stored.revision !== revision) throw conflict(stored)
      const { assessmentId, item } = { ...stored, ...changes }
      checkReferences(firm, { ...changes, ...('item' in changes ? { assessmentId, item } : {}) })
      firm.commit('actions.save', [{ op: 'update', entity: 'action', id: given, revision, fields: changes }])
      return findAction(firm, given)
    }
    const { title } = changes
    if (title === undefined) throw invalidInput('fields.title', 'a new action needs a title')
    checkReferences(firm, changes)
    const id = app.options.newId()
    const state = { state: 'plan' as const, closedOn: '' }
    const position = lastPosition(firm) + 1
    firm.commit('actions.save', [
      { op: 'create', entity: 'action', id, fields: { ...newFields, ...changes, title, ...state, position } },
    ])
    return findAction(firm, id)
  },
  'actions.move': (app, { id, revision, state }) => {
    const firm = app.firm()
    const stored = findAction(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    const fields = movedTo(stored, state, localDate(app.options.clock()))
    firm.commit('actions.move', [{ op: 'update', entity: 'action', id, revision, fields }])
    return findAction(firm, id)
  },
  'actions.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const stored = findAction(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    firm.commit('actions.remove', [
      ...unlinkAll(firm, actionTarget(id)),
      { op: 'remove', entity: 'action', id, revision },
    ])
    return {}
  },
  'actions.fromFindings': (app, { ids }) => {
    const firm = app.firm()
    const findings = [...new Set(ids)].map(id => opportunity(firm, id))
    const known = new Map(firm.store.list('action').map(row => [row.findingId, row.id]))
    let position = lastPosition(firm)
    const changes: Change[] = []
    const made = findings.map(finding => {
      const before = known.get(finding.id)
      if (before !== undefined) return before
      const instrument = firm.instrument(finding.assessmentId)
      const { points } = itemOf(instrument, finding.item)
      position += 1
      const id = app.options.newId()
      const fields = { ...actionFromFinding(finding, points, weightiest(instrument)), position }
      changes.push({ op: 'create', entity: 'action', id, fields })
      return id
    })
    if (changes.length > 0) firm.commit('actions.fromFindings', changes)
    return { actions: made.map(id => findAction(firm, id)), made: changes.length }
  },
} satisfies HandlersOf<'actions.'>
