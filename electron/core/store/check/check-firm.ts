import type { Database } from 'better-sqlite3'
import { asStoreError, refusing } from '../as-store-error.ts'
import { checkBlobs } from './check-blobs.ts'
import { type CheckControl, goOn, type Problem } from './check-control.ts'
import { checkHandIns } from './check-hand-ins.ts'
import { checkJournal } from './check-journal.ts'
import { checkPacks } from './check-packs.ts'
import { type FirmFingerprint, fingerprintOf } from './fingerprint-of.ts'

export type FirmCheck = { readonly problems: readonly Problem[]; readonly facts: FirmFingerprint }

const mostProblems = 200

const checkPages = (db: Database): Problem[] =>
  (db.pragma(`integrity_check(${mostProblems})`) as { integrity_check: string }[])
    .map(row => row.integrity_check)
    .filter(text => text !== 'ok')
    .map(text => ({ id: 'pages', params: { detail: text.slice(0, 200) } }))

const checkForeignKeys = (db: Database): Problem[] =>
  (db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]).map(row => ({
    id: 'foreign-key',
    params: { table: row.table, row: row.rowid ?? 0, parent: row.parent },
  }))

/** A damaged page may stop a look at its rows; that is a finding, not a failure of the check. */
const looking = async (look: () => Promise<Problem[]> | Problem[]): Promise<Problem[]> => {
  try {
    return await look()
  } catch (error) {
    const refusal = asStoreError(error)
    if (refusal.code !== 'damaged') throw refusal
    return [{ id: 'pages', params: { detail: String(refusal.params.cause ?? refusal.params.reason ?? '') } }]
  }
}

/**
 * Verifies a whole firm file on an open connection, in one snapshot: pages, foreign keys, the hash of all
 * stored bytes, bytes for every evidence, kept packs, the journal's chain, that replaying the journal from
 * nothing gives exactly the rows that are there, and that scores handed in are still what was handed in.
 */
export const checkFirm = async (db: Database, control: CheckControl = {}): Promise<FirmCheck> => {
  db.exec('BEGIN')
  try {
    const problems = await looking(() => [...checkPages(db), ...checkForeignKeys(db), ...checkPacks(db)])
    goOn(control)
    problems.push(...(await looking(() => checkBlobs(db, control))))
    goOn(control)
    problems.push(...(await looking(() => checkJournal(db, control))))
    problems.push(...(await looking(() => checkHandIns(db))))
    const facts = refusing(() => fingerprintOf(db))
    return { problems: problems.slice(0, mostProblems), facts }
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}
