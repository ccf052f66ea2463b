import type { EvidenceName } from '../../../shared/contract/requests/library.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { journalHead, touchedSince } from './touched-since.ts'

type Row = Omit<EvidenceName, 'withdrawn'> & { readonly withdrawn: 0 | 1 }

/** Names of the evidence that changed after the journal entry `since` (0: all), and what was removed since then. */
export const evidenceNames = ({ store }: FirmSession, since: number): RequestOutput<'library.names'> => {
  const { db } = store
  const names = db
    .prepare<[number], Row>(
      `SELECT id, number, title, media_type AS mediaType, withdrawn_at IS NOT NULL AS withdrawn
       FROM evidence WHERE revision > ? ORDER BY number`,
    )
    .all(since)
    .map(({ withdrawn, ...row }): EvidenceName => ({ ...row, withdrawn: withdrawn === 1 }))
  const touched = new Set(
    (since === 0 ? [] : touchedSince(db, since)).flatMap(({ entity, id }) =>
      entity === 'evidence' ? [id] : [],
    ),
  )
  return {
    state: journalHead(db),
    names,
    removed: [...touched].filter(id => store.get('evidence', id) === null),
  }
}
