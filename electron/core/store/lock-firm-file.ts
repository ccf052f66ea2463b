import { accessSync, constants, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { asStoreError } from './as-store-error.ts'
import { StoreError } from './store-error.ts'

export type LockOwner = { readonly who: string; readonly since: string; readonly pid: number }

/** A held lock; releasing twice does nothing. */
export type FirmLock = { readonly release: () => void }

const attempts = 3

const ownerOf = (db: Database): LockOwner | null => {
  try {
    const row = db
      .prepare<[], { who: string; since: string; pid: number }>('SELECT who, since, pid FROM owner')
      .get()
    return row ?? null
  } catch {
    return null
  }
}

const begin = (db: Database, owner: LockOwner, token: string): boolean => {
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec('CREATE TABLE IF NOT EXISTS owner (who TEXT, since TEXT, pid INTEGER, token TEXT)')
    db.exec('DELETE FROM owner')
    db.prepare('INSERT INTO owner VALUES (?, ?, ?, ?)').run(owner.who, owner.since, owner.pid, token)
    db.exec('COMMIT')
    db.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (asStoreError(error).code === 'locked') return false
    throw error
  }
}

const stillOurs = (path: string, token: string): boolean => {
  const probe = new Sqlite(path, { timeout: 0 })
  try {
    return probe.prepare('SELECT 1 FROM owner WHERE token = ?').get(token) !== undefined
  } catch {
    return false
  } finally {
    probe.close()
  }
}

/** Opens the lock's own file; where the folder takes no new file, that is the reason told. */
const openLock = (path: string): Database => {
  try {
    return new Sqlite(path, { timeout: 0 })
  } catch (error) {
    accessSync(dirname(path), constants.W_OK)
    throw error
  }
}

/** A disk that is full leaves an empty file, which nobody can hold. */
const dropEmpty = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.size === 0) rmSync(path, { force: true })
}

const release = (db: Database, path: string): void => {
  if (!db.open) return
  try {
    rmSync(path, { force: true })
  } catch {
    // Windows refuses to remove an open file: closed below, removed then.
  }
  db.close()
  try {
    rmSync(path, { force: true })
  } catch {
    // The next opener has it already.
  }
}

/**
 * Takes the one-writer lock of a firm file: an open write transaction on `<path>.lock`, which the system
 * frees when the process dies. A second opener reads from it who holds it. Throws `locked`.
 */
export const lockFirmFile = (path: string, owner: LockOwner, token: string): FirmLock => {
  const lockPath = `${path}.lock`
  for (let attempt = 0; attempt < attempts; attempt++) {
    const db = openLock(lockPath)
    try {
      db.pragma('journal_mode = MEMORY')
      db.pragma('synchronous = OFF')
      if (!begin(db, owner, token)) {
        const holder = ownerOf(db)
        throw new StoreError('locked', { who: holder?.who ?? '', since: holder?.since ?? '' })
      }
      if (stillOurs(lockPath, token)) return { release: () => release(db, lockPath) }
    } catch (error) {
      db.close()
      if (!(error instanceof StoreError)) dropEmpty(lockPath)
      throw error
    }
    db.close()
  }
  throw new StoreError('locked', { who: '', since: '' })
}
