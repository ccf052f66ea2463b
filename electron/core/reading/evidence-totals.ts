import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { FirmSession } from '../firm/firm-session.ts'

type Row = { readonly confidential: 0 | 1; readonly count: number; readonly bytes: number }

/** How many evidence there are and how large their files. */
export const evidenceTotals = ({ store }: FirmSession): RequestOutput<'evidence.totals'> => {
  const rows = store.db
    .prepare<[], Row>(
      'SELECT confidential, count(*) AS count, sum(size) AS bytes FROM evidence GROUP BY confidential',
    )
    .all()
  const of = (wanted: 0 | 1): { count: number; bytes: number } => {
    const { count = 0, bytes = 0 } = rows.find(({ confidential }) => confidential === wanted) ?? {}
    return { count, bytes }
  }
  return { open: of(0), confidential: of(1) }
}
