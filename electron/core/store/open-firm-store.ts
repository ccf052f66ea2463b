import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'
import { asStoreError } from './as-store-error.ts'
import { applicationId, connect, type FirmFile } from './connect.ts'
import { copyBeforeMigration } from './copy-before-migration.ts'
import { readFileHeader } from './file-header.ts'
import type { FirmStore, OpenOptions } from './firm-store.ts'
import { holdFirmStore, settleForWriting } from './hold-firm-store.ts'
import { lockFirmFile } from './lock-firm-file.ts'
import { writeMeta } from './meta.ts'
import { migrate, pendingFrom, versionOf } from './migrate.ts'
import { passphraseFits } from './passphrase-fits.ts'
import { removeRewrite } from './rewrite-with-key.ts'
import { StoreError } from './store-error.ts'

const isGiven = (key: string | null | undefined): key is string => typeof key === 'string' && key !== ''

/** Opens the connection, which reads the first page; on an encrypted file a wrong passphrase shows here. */
const connectKnown = (file: FirmFile, encrypted: boolean, durable: boolean): Database => {
  try {
    return connect({ path: file.path, key: encrypted ? (file.key ?? null) : null }, { durable })
  } catch (error) {
    const refusal = asStoreError(error)
    if (refusal.code !== 'damaged' || !encrypted) throw refusal
    throw new StoreError(passphraseFits(file.path, file.key ?? '') ? 'damaged' : 'wrong-passphrase')
  }
}

const checkMark = (db: Database): void => {
  if (Number(db.pragma('application_id', { simple: true })) === applicationId) return
  throw new StoreError('not-a-firm-file', { reason: 'other' })
}

const checkLength = (db: Database, path: string): void => {
  if (existsSync(`${path}-wal`)) return
  const wanted =
    Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  if (statSync(path).size < wanted) throw new StoreError('damaged', { reason: 'cut' })
}

/**
 * A checked connection to a firm file whose lock is held: mark, version and length are right. Shared by
 * the store, the checker and the restorer. Throws the `StoreError` that says what is wrong.
 */
export const connectChecked = (
  file: FirmFile,
  options: { readonly durable?: boolean } = {},
): { db: Database; encrypted: boolean } => {
  const { encrypted } = readFileHeader(file.path)
  if (encrypted && !isGiven(file.key)) throw new StoreError('passphrase-needed')
  const db = connectKnown(file, encrypted, options.durable === true)
  try {
    checkMark(db)
    checkLength(db, file.path)
    pendingFrom(versionOf(db))
    return { db, encrypted }
  } catch (error) {
    if (db.open) db.close()
    throw asStoreError(error)
  }
}

/**
 * Opens a firm file for writing: takes its lock, checks it, brings an older one up to date after putting
 * a copy aside. Throws `file-gone`, `locked`, `passphrase-needed`, `wrong-passphrase`, `damaged`,
 * `newer-version`, `not-a-firm-file`, `read-only`, `disk-full` or `io`.
 */
export const openFirmStore = (options: OpenOptions): FirmStore => {
  const { path } = options
  const nowMs = (options.now ?? Date.now)()
  const since = new Date(nowMs).toISOString()
  if (!existsSync(path)) throw new StoreError('file-gone')
  try {
    const lock = lockFirmFile(path, { who: options.who ?? '', since, pid: process.pid }, randomUUID())
    try {
      removeRewrite(path)
      const { db, encrypted } = connectChecked({ path, key: options.key ?? null }, { durable: true })
      try {
        if (pendingFrom(versionOf(db)).length > 0) {
          copyBeforeMigration(db, path, options.backupFolder ?? dirname(path), nowMs)
          migrate(db)
        }
        settleForWriting(db)
        writeMeta(db, 'session', randomUUID())
        return holdFirmStore(db, options, lock, encrypted)
      } catch (error) {
        db.close()
        throw error
      }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw asStoreError(error)
  }
}
