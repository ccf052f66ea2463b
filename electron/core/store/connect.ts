import Sqlite, { type Database } from 'better-sqlite3'

/** `ZHHA`: the mark in the file's header that tells a firm file from any other SQLite file. */
export const applicationId = 0x5a484841
/** Measured: larger pages import no faster and make every save write more. */
const pageSize = 8192

export type FirmFile = { readonly path: string; readonly key?: string | null }

/** The passphrase as bytes: one form of Unicode, so that the same keys typed on another system open it. */
export const keyBytes = (key: string): Buffer => Buffer.from(key.normalize('NFC'), 'utf8')

/** The encryption calls of SQLite3 Multiple Ciphers, which the common typings do not know. */
type Keyed = Database & { key(bytes: Buffer): number; rekey(bytes: Buffer): number }
export const keyed = (db: Database): Keyed => db as Keyed

const isKey = (key: string | null | undefined): key is string => typeof key === 'string' && key !== ''

/** Tells a connection the passphrase; SQLCipher 4 parameters. */
const unlockWith = (db: Database, key: string | null | undefined): void => {
  if (!isKey(key)) return
  db.pragma("cipher = 'sqlcipher'")
  keyed(db).key(keyBytes(key))
}

/** `create` makes a missing file; `readonly` never writes; `durable` waits for the disk at every commit. */
export type ConnectOptions = {
  readonly create?: boolean
  readonly readonly?: boolean
  readonly durable?: boolean
}

/**
 * Opens a connection as every part of the application does: nothing in the file may run code, foreign
 * keys hold, cells are checked. Throws SQLite's own errors; no statement is run against the content.
 */
export const connect = (file: FirmFile, options: ConnectOptions = {}): Database => {
  const db = new Sqlite(file.path, {
    fileMustExist: options.create !== true,
    readonly: options.readonly === true,
    timeout: 10_000,
  })
  try {
    unlockWith(db, file.key)
    if (options.create === true) db.pragma(`page_size = ${pageSize}`)
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('foreign_keys = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('cache_size = -16384')
    db.pragma('journal_size_limit = 0')
    db.pragma(`synchronous = ${options.durable === true ? 'FULL' : 'NORMAL'}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
