import type { SavedView } from '../../../shared/contract/requests/library.ts'
import { libraryQuerySchema, wholeLibrary } from '../../../shared/domain/evidence/library-query.ts'
import { placeInOrder } from '../../../shared/domain/order/place-in-order.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

/** A query of a later version that is not understood here shows everything rather than nothing. */
const viewOf = ({ id, revision, name, query }: EntityRow<'savedView'>): SavedView => ({
  id,
  revision,
  name,
  query: libraryQuerySchema.safeParse(query).data ?? wholeLibrary,
})

const findView = (firm: FirmSession, id: string): EntityRow<'savedView'> => {
  const row = firm.store.get('savedView', id)
  if (row === null) throw notFound('savedView', id)
  return row
}

const listViews = (firm: FirmSession) => firm.store.list('savedView', {}, [{ field: 'position' }])

const fresh = (firm: FirmSession, id: string, revision: number | undefined): void => {
  const stored = findView(firm, id)
  if (stored.revision !== revision) throw conflict(viewOf(stored))
}

export const savedViewHandlers = {
  'savedViews.list': app => ({ views: listViews(app.firm()).map(viewOf) }),
  'savedViews.save': (app, { id: given, revision, name, query }) => {
    const firm = app.firm()
    if (given !== undefined) {
      fresh(firm, given, revision)
      firm.commit('savedViews.save', [
        { op: 'update', entity: 'savedView', id: given, revision: revision ?? 0, fields: { name, query } },
      ])
      return viewOf(findView(firm, given))
    }
    const id = app.options.newId()
    const position = (listViews(firm).at(-1)?.position ?? 0) + 1
    firm.commit('savedViews.save', [
      { op: 'create', entity: 'savedView', id, fields: { name, query, position } },
    ])
    return viewOf(findView(firm, id))
  },
  'savedViews.rename': (app, { id, revision, name }) => {
    const firm = app.firm()
    fresh(firm, id, revision)
    firm.commit('savedViews.rename', [{ op: 'update', entity: 'savedView', id, revision, fields: { name } }])
    return viewOf(findView(firm, id))
  },
  'savedViews.move': (app, { id, after }) => {
    const firm = app.firm()
    findView(firm, id)
    if (after !== null) findView(firm, after)
    const changes = placeInOrder(listViews(firm), id, after).map((placed): Change => {
      const { revision } = findView(firm, placed.id)
      const fields = { position: placed.position }
      return { op: 'update', entity: 'savedView', id: placed.id, revision, fields }
    })
    if (changes.length > 0) firm.commit('savedViews.move', changes)
    return { views: listViews(firm).map(viewOf) }
  },
  'savedViews.remove': (app, { id, revision }) => {
    const firm = app.firm()
    fresh(firm, id, revision)
    firm.commit('savedViews.remove', [{ op: 'remove', entity: 'savedView', id, revision }])
    return {}
  },
} satisfies HandlersOf<'savedViews.'>
