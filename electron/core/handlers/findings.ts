import type { Finding } from '../../../shared/contract/requests/assessments.ts'
import { findingTarget } from '../../../shared/domain/evidence/link-target.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { defined } from '../reading/defined.ts'
import { itemOf } from '../reading/instrument-parts.ts'
import { unlinkAll } from '../reading/linked-evidence.ts'
import type { EntityRow } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'

const findingOf = (row: EntityRow<'finding'>): Finding => ({
  id: row.id,
  revision: row.revision,
  item: row.item,
  kind: row.kind,
  text: row.text,
  position: row.position,
  dimension: row.dimension,
})

const find = (firm: FirmSession, id: string): EntityRow<'finding'> => {
  const row = firm.store.get('finding', id)
  if (row === null) throw notFound('finding', id)
  return row
}

export const findingHandlers = {
  'findings.list': (app, { assessmentId, item }) => {
    const firm = app.firm()
    itemOf(firm.instrument(assessmentId), item)
    const rows = firm.store.list('finding', { assessmentId, item }, [{ field: 'position' }])
    return { findings: rows.map(findingOf) }
  },
  'findings.save': (app, input) => {
    const firm = app.firm()
    const { assessmentId, item, kind, text, dimension } = input
    itemOf(firm.instrument(assessmentId), item)
    if (input.id !== undefined) {
      const row = find(firm, input.id)
      if (row.revision !== input.revision) throw conflict(findingOf(row))
      const { id, revision } = row
      firm.commit('findings.save', [
        {
          op: 'update',
          entity: 'finding',
          id,
          revision,
          fields: { item, kind, text, ...defined({ dimension }) },
        },
      ])
      return findingOf(find(firm, id))
    }
    const last = firm.store.list('finding', { assessmentId, item }, [{ field: 'position' }]).at(-1)
    const id = app.options.newId()
    const fields = {
      assessmentId,
      item,
      kind,
      text,
      position: (last?.position ?? 0) + 1,
      dimension: dimension ?? null,
    }
    firm.commit('findings.save', [{ op: 'create', entity: 'finding', id, fields }])
    return findingOf(find(firm, id))
  },
  'findings.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const row = find(firm, id)
    if (row.revision !== revision) throw conflict(findingOf(row))
    firm.commit('findings.remove', [
      ...unlinkAll(firm, findingTarget(id)),
      { op: 'remove', entity: 'finding', id, revision },
    ])
    return {}
  },
} satisfies HandlersOf<'findings.'>
