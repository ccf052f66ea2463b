import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { asStoreError } from '../as-store-error.ts'
import type { CheckControl } from '../check/check-control.ts'
import { fingerprintOf } from '../check/fingerprint-of.ts'
import type { FirmFile } from '../connect.ts'
import { lockFirmFile } from '../lock-firm-file.ts'
import { connectChecked } from '../open-firm-store.ts'
import { StoreError } from '../store-error.ts'
import { readCertificate } from './backup-certificate.ts'
import { verifyCopy } from './copy-firm-file.ts'
import { removeCopy } from './make-backup.ts'
import { syncFile } from './sync-file.ts'

export type RestoreTask = { readonly backup: FirmFile; readonly target: string; readonly nowMs: number }
/** `aside` is where the file that was there before has gone; null when there was none. */
export type Restored = { readonly path: string; readonly aside: string | null; readonly fileId: string }

const asidePath = (target: string, nowMs: number): string => {
  const stamp = new Date(nowMs).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  const ending = extname(target)
  return join(dirname(target), `${basename(target, ending)} (${stamp} ${randomUUID().slice(0, 4)})${ending}`)
}

const swapIn = (temporary: string, target: string, nowMs: number): string | null => {
  if (!existsSync(target)) {
    renameSync(temporary, target)
    return null
  }
  const aside = asidePath(target, nowMs)
  renameSync(target, aside)
  try {
    renameSync(temporary, target)
    return aside
  } catch (error) {
    renameSync(aside, target)
    throw error
  }
}

/**
 * Restores a backup: into a scratch file first, which is verified whole and compared with the backup's
 * certificate; only then it takes the place of `target`, and what was there is kept beside it under a
 * dated name. The target must not be open. Throws `wrong-passphrase`, `passphrase-needed`, `damaged`,
 * `verification-failed`, `locked`, `disk-full` …; then everything is as it was.
 */
export const restoreBackup = async (task: RestoreTask, control: CheckControl = {}): Promise<Restored> => {
  const { backup, target, nowMs } = task
  const temporary = `${target}.restoring`
  try {
    removeCopy(temporary)
    copyFileSync(backup.path, temporary)
    syncFile(temporary)
    const { db, encrypted } = connectChecked({ path: temporary, key: backup.key ?? null })
    const facts = fingerprintOf(db)
    db.close()
    const certificate = readCertificate(backup.path)
    if (certificate !== null && (certificate.head !== facts.head || certificate.fileId !== facts.fileId)) {
      throw new StoreError('verification-failed', { problem: 'differs' })
    }
    const key = encrypted ? (backup.key ?? null) : null
    const { fileId } = await verifyCopy({ path: temporary, key }, facts, control)
    const lock = lockFirmFile(
      target,
      { who: '', since: new Date(nowMs).toISOString(), pid: process.pid },
      randomUUID(),
    )
    try {
      return { path: target, aside: swapIn(temporary, target, nowMs), fileId }
    } finally {
      lock.release()
    }
  } catch (error) {
    removeCopy(temporary)
    throw asStoreError(error)
  }
}
