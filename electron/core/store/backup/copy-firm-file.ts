import { setImmediate as breathe } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { type CheckControl, goOn } from '../check/check-control.ts'
import { checkFirm } from '../check/check-firm.ts'
import { type FirmFingerprint, fingerprintOf, sameFirm } from '../check/fingerprint-of.ts'
import { connect, type FirmFile } from '../connect.ts'
import { readFileHeader } from '../file-header.ts'
import { StoreError } from '../store-error.ts'
import { syncFile } from './sync-file.ts'

/** Pages per step of the copy; between steps a cancel is heard. */
const pagesAtOnce = 512

const copyPlain = async (db: Database, target: string, control: CheckControl): Promise<FirmFingerprint> => {
  db.exec('BEGIN')
  try {
    const facts = fingerprintOf(db)
    await db.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        goOn(control)
        control.onProgress?.(totalPages - remainingPages, totalPages * 2)
        return pagesAtOnce
      },
    })
    return facts
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}

/** The page-wise copy knows no passphrase; this one carries the file's own over. */
const copyEncrypted = async (db: Database, target: string): Promise<FirmFingerprint | null> => {
  const before = fingerprintOf(db)
  db.prepare('VACUUM INTO ?').run(target)
  await breathe()
  return fingerprintOf(db).head === before.head ? before : null
}

/**
 * Opens a copy, verifies all of it and compares it with the original's fingerprint (null: only that it is
 * of the same file). Leaves it as one file. Throws `verification-failed` with the first problem.
 */
export const verifyCopy = async (
  copy: FirmFile,
  facts: FirmFingerprint | null,
  control: CheckControl,
): Promise<FirmFingerprint> => {
  const db = connect(copy, { durable: true })
  try {
    db.pragma('journal_mode = DELETE')
    const check = await checkFirm(db, control)
    const [problem] = check.problems
    if (problem !== undefined)
      throw new StoreError('verification-failed', { ...problem.params, problem: problem.id })
    if (facts !== null && !sameFirm(facts, check.facts))
      throw new StoreError('verification-failed', { problem: 'differs' })
    return check.facts
  } finally {
    db.close()
  }
}

/**
 * Copies an open firm file to `target` as of one moment, while its owner goes on writing; flushes it to
 * the disk, reads it back and compares. Encrypted files stay encrypted under the same passphrase.
 */
export const copyFirmFile = async (
  source: FirmFile,
  target: string,
  control: CheckControl,
): Promise<FirmFingerprint> => {
  const db = connect(source)
  let facts: FirmFingerprint | null
  try {
    facts =
      source.key === null || source.key === undefined || source.key === ''
        ? await copyPlain(db, target, control)
        : await copyEncrypted(db, target)
  } finally {
    db.close()
  }
  syncFile(target)
  readFileHeader(target)
  const { onProgress, ...quiet } = control
  const half =
    onProgress === undefined
      ? {}
      : { onProgress: (done: number, total: number) => onProgress(total + done, total * 2) }
  return await verifyCopy({ path: target, key: source.key ?? null }, facts, { ...quiet, ...half })
}
