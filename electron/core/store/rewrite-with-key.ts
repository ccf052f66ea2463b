import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { syncFile } from './backup/sync-file.ts'
import { fingerprintOf, sameFirm } from './check/fingerprint-of.ts'
import { connect, type FirmFile, keyBytes, keyed } from './connect.ts'
import { StoreError } from './store-error.ts'

const endings = ['', '-wal', '-shm', '-journal']

/** Where a file is rewritten; what a killed process left there is removed at the next opening. */
const rewritePath = (path: string): string => `${path}.rekeying`

export const removeRewrite = (path: string): void => {
  for (const ending of endings) rmSync(rewritePath(path) + ending, { force: true })
}

const rewriteCopy = (copy: FirmFile, next: string | null): void => {
  const db = connect(copy, { durable: true })
  try {
    const facts = fingerprintOf(db)
    db.pragma('journal_mode = DELETE')
    db.pragma("cipher = 'sqlcipher'")
    if (next === null) db.pragma("rekey = ''")
    else keyed(db).rekey(keyBytes(next))
    db.close()
    const again = connect({ path: copy.path, key: next })
    try {
      const sound = again.pragma('quick_check(1)', { simple: true }) === 'ok'
      if (!sound || !sameFirm(facts, fingerprintOf(again))) {
        throw new StoreError('verification-failed', { problem: 'differs' })
      }
    } finally {
      again.close()
    }
  } finally {
    if (db.open) db.close()
  }
}

/**
 * Puts a closed firm file under another passphrase, or in plain (`next` null): a copy is rewritten, opened,
 * compared and takes the file's place in one step. Rewriting in place would leave a mixture that nothing
 * opens when the power fails half-way. Needs room for a second file.
 */
export const rewriteWithKey = (file: FirmFile, next: string | null): void => {
  const copy = rewritePath(file.path)
  try {
    removeRewrite(file.path)
    copyFileSync(file.path, copy)
    rewriteCopy({ path: copy, key: file.key ?? null }, next)
    syncFile(copy)
    renameSync(copy, file.path)
  } catch (error) {
    removeRewrite(file.path)
    throw error
  }
}
