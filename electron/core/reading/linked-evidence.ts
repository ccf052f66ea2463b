import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { Change } from '../store/firm-store.ts'

type Short = { readonly id: string; readonly number: number; readonly title: string }

/** The evidence linked to one place, by number. */
export const evidenceAt = (firm: FirmSession, target: string): Short[] =>
  firm.store.db
    .prepare<[string], Short>(
      `SELECT e.id, e.number, e.title FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
       WHERE l.target = ? ORDER BY e.number`,
    )
    .all(targetOf(target))

/** How many evidence are linked to each target. */
export const linkCounts = (firm: FirmSession): ReadonlyMap<string, number> =>
  new Map(
    firm.store.db
      .prepare<[], { target: string; count: number }>(
        'SELECT target, count(*) AS count FROM evidence_link GROUP BY target',
      )
      .all()
      .map(({ target, count }) => [target, count]),
  )

/** Takes the links to a place away together with the place itself. */
export const unlinkAll = (firm: FirmSession, target: string): Change[] =>
  firm.store
    .list('evidenceLink', { target: targetOf(target) })
    .map((link): Change => ({ op: 'remove', entity: 'evidenceLink', id: link.id }))
