import type { EvidenceName } from '../../../shared/contract/requests/library.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { FirmSession } from '../firm/firm-session.ts'

type Row = Omit<EvidenceName, 'withdrawn'> & { readonly withdrawn: 0 | 1 }
type Touch = { readonly entity: string; readonly id: string }

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
  const entries = db
    .prepare<[number], { seq: number; changes: string }>('SELECT seq, changes FROM journal WHERE seq > ?')
    .all(since === 0 ? Number.MAX_SAFE_INTEGER : since)
  const touched = new Set(
    entries.flatMap(({ changes }) =>
      (JSON.parse(changes) as Touch[]).filter(({ entity }) => entity === 'evidence').map(({ id }) => id),
    ),
  )
  const state = db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM journal').get()?.seq ?? 0
  return { state, names, removed: [...touched].filter(id => store.get('evidence', id) === null) }
}
