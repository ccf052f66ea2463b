import type { Database } from 'better-sqlite3'
import { asStoreError } from './as-store-error.ts'
import { connect, keyBytes, keyed } from './connect.ts'
import { StoreError } from './store-error.ts'

const checkCurrent = (path: string, current: string | null): void => {
  if (current === null || current === '') throw new StoreError('passphrase-needed')
  try {
    connect({ path, key: current }, { readonly: true }).close()
  } catch (error) {
    const refusal = asStoreError(error)
    throw refusal.code === 'damaged' ? new StoreError('wrong-passphrase') : refusal
  }
}

/**
 * Writes the whole file anew under another passphrase, or in plain (`next` null), in one transaction of
 * SQLite. The write-ahead log is left first, because it does not allow it.
 */
export const rekey = (
  db: Database,
  path: string,
  current: string | null,
  next: string | null,
  encrypted: boolean,
): void => {
  if (encrypted) checkCurrent(path, current)
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
    db.pragma("cipher = 'sqlcipher'")
    if (next === null || next === '') db.pragma("rekey = ''")
    else keyed(db).rekey(keyBytes(next))
  } catch (error) {
    throw asStoreError(error)
  } finally {
    db.pragma('journal_mode = WAL')
  }
}
