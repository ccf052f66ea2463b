import { mostIds } from '../../../shared/contract/requests/library.ts'
import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { invalidInput, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { defined } from '../reading/defined.ts'
import { checkKind, kindsToKeep } from '../reading/evidence-kinds.ts'
import { evidenceNames } from '../reading/evidence-names.ts'
import { evidenceRemoval } from '../reading/evidence-parts.ts'
import { findLibrary, findLibraryIds } from '../reading/find-library.ts'
import { libraryChoices } from '../reading/library-choices.ts'
import { localDate } from '../reading/local-date.ts'
import { hasPlace } from '../reading/places/firm-places.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'

const mostKeywords = 50

const rowsOf = (firm: FirmSession, ids: readonly string[]): readonly EntityRow<'evidence'>[] =>
  [...new Set(ids)].map(id => {
    const row = firm.store.get('evidence', id)
    if (row === null) throw notFound('evidence', id)
    return row
  })

const keywordsOf = (
  row: EntityRow<'evidence'>,
  add: readonly string[],
  remove: readonly string[],
): string[] => {
  const known = row.keywords ?? []
  const keywords = [...new Set([...known, ...add])].filter(word => !remove.includes(word))
  if (keywords.length > mostKeywords)
    throw invalidInput('addKeywords', `too many keywords on E-${row.number}`)
  return keywords
}

export const libraryHandlers = {
  'library.find': (app, query) => findLibrary(app.firm(), query, localDate(app.options.clock())),
  'library.ids': (app, query) => findLibraryIds(app.firm(), query, localDate(app.options.clock()), mostIds),
  'library.choices': app => libraryChoices(app.firm()),
  'library.names': (app, { since }) => evidenceNames(app.firm(), since ?? 0),
  'library.change': (app, { ids, facts, addKeywords, removeKeywords }) => {
    const firm = app.firm()
    const rows = rowsOf(firm, ids)
    if (rows.some(({ kind }) => kind !== facts.kind)) checkKind(app, firm, facts.kind, '')
    const words = addKeywords.length + removeKeywords.length > 0
    const changes = rows.map((row): Change => {
      const keywords = words ? { keywords: keywordsOf(row, addKeywords, removeKeywords) } : {}
      const fields = { ...defined(facts), ...keywords }
      return { op: 'update', entity: 'evidence', id: row.id, revision: row.revision, fields }
    })
    const packs = facts.kind === undefined ? {} : { packs: kindsToKeep(app) }
    return { count: firm.commit('library.change', changes, packs).changes.length }
  },
  'library.link': (app, { ids, leaf }) => {
    const firm = app.firm()
    const target = targetOf(leaf)
    if (!hasPlace(firm, target)) throw notFound('place', leaf)
    const changes = rowsOf(firm, ids).flatMap(({ id: evidenceId }): Change[] => {
      const id = `${evidenceId}>${target}`
      if (firm.store.get('evidenceLink', id) !== null) return []
      return [{ op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } }]
    })
    if (changes.length > 0) firm.commit('library.link', changes)
    return { count: changes.length }
  },
  'library.withdraw': (app, { ids, reason }) => {
    const firm = app.firm()
    const withdrawnAt = new Date(app.options.clock()).toISOString()
    const changes = rowsOf(firm, ids).flatMap((row): Change[] => {
      if (row.withdrawnAt !== null) return []
      const { id, revision } = row
      return [{ op: 'update', entity: 'evidence', id, revision, fields: { withdrawnAt, withdrawal: reason } }]
    })
    if (changes.length > 0) firm.commit('library.withdraw', changes)
    return { count: changes.length }
  },
  'library.remove': (app, { ids }) => {
    const firm = app.firm()
    const rows = rowsOf(firm, ids)
    firm.commit(
      'library.remove',
      evidenceRemoval(
        firm,
        rows.map(({ id }) => id),
      ),
    )
    return { count: rows.length }
  },
} satisfies HandlersOf<'library.'>
