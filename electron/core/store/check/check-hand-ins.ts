import type { Database } from 'better-sqlite3'
import { commitmentText } from '../../../../shared/domain/review/commitment-text.ts'
import { sha256 } from '../journal.ts'
import { listRows } from '../list-rows.ts'
import type { Problem } from './check-control.ts'

/** The salt that a commitment was made with; null while the ballots are sealed and nobody can compare. */
const saltOf = (sealed: unknown): string | null =>
  typeof sealed === 'object' && sealed !== null && 'salt' in sealed && typeof sealed.salt === 'string'
    ? sealed.salt
    : null

const changed = (db: Database): Problem[] => {
  const names = new Map(listRows(db, 'assessor', {}, []).map(({ id, name }) => [id, name]))
  return listRows(db, 'handIn', {}, []).flatMap(({ assessorId, assessmentId, commitment, sealed }) => {
    const salt = saltOf(sealed)
    if (salt === null) return []
    const ballots = listRows(db, 'ballot', { assessorId }, [])
    const text = commitmentText({ assessor: assessorId, assessment: assessmentId, ballots, salt })
    if (sha256(text) === commitment) return []
    return [{ id: 'hand-in-ballots', params: { name: names.get(assessorId) ?? assessorId } }]
  })
}

/** Ballots that were handed in here, or opened, must still have the hash that was fixed when they were handed in. */
export const checkHandIns = (db: Database): Problem[] => {
  try {
    return changed(db)
  } catch (error) {
    // A field that is no JSON any more: the journal's check names the row.
    if (error instanceof SyntaxError) return []
    throw error
  }
}
