import { conflict } from '../app-error.ts'
import { defined } from '../reading/defined.ts'
import { findEvidence } from '../reading/evidence.ts'
import { checkKind, kindsToKeep } from '../reading/evidence-kinds.ts'
import type { Handlers } from './handler.ts'

/** Rows from before the library had keywords hold null there: their facts were typed by a person. */
const unconfirmed =
  'SELECT id FROM evidence WHERE confirmed_at IS NULL AND withdrawn_at IS NULL AND keywords IS NOT NULL ORDER BY number'

/** Suggested facts become stated ones when a person confirms them. */
export const confirmHandlers = {
  'evidence.confirm': (app, { id, revision, facts = {} }) => {
    const firm = app.firm()
    const stored = findEvidence(firm, id)
    if (stored.revision !== revision) throw conflict(stored)
    checkKind(app, firm, facts.kind, stored.facts.kind)
    const confirmedAt = new Date(app.options.clock()).toISOString()
    firm.commit(
      'evidence.confirm',
      [{ op: 'update', entity: 'evidence', id, revision, fields: { ...defined(facts), confirmedAt } }],
      { packs: kindsToKeep(app) },
    )
    return findEvidence(firm, id)
  },
  'evidence.unconfirmed': app => {
    const { db } = app.firm().store
    const ids = db
      .prepare<[], { id: string }>(unconfirmed)
      .all()
      .map(({ id }) => id)
    const total = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM evidence').get()?.n ?? 0
    return { ids, total }
  },
} satisfies Pick<Handlers, 'evidence.confirm' | 'evidence.unconfirmed'>
