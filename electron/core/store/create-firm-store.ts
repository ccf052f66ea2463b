import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { asStoreError } from './as-store-error.ts'
import { applicationId, connect } from './connect.ts'
import type { FirmStore, OpenOptions } from './firm-store.ts'
import { holdFirmStore, settleForWriting } from './hold-firm-store.ts'
import { lockFirmFile } from './lock-firm-file.ts'
import { writeMeta } from './meta.ts'
import { migrate } from './migrate.ts'
import { StoreError } from './store-error.ts'

/**
 * Makes a new firm file and opens it. It holds no firm yet: the first command creates it. Throws
 * `name-taken` when the file exists, `locked`, `read-only`, `disk-full` or `io`; then no file is left.
 */
export const createFirmStore = (options: OpenOptions): FirmStore => {
  const { path, key } = options
  if (existsSync(path)) throw new StoreError('name-taken')
  const since = new Date((options.now ?? Date.now)()).toISOString()
  try {
    const lock = lockFirmFile(path, { who: options.who ?? '', since, pid: process.pid }, randomUUID())
    try {
      const db = connect({ path, key: key ?? null }, { create: true, durable: true })
      try {
        db.pragma(`application_id = ${applicationId}`)
        migrate(db)
        settleForWriting(db)
        db.transaction(() => {
          writeMeta(db, 'fileId', randomUUID())
          writeMeta(db, 'createdAt', since)
          writeMeta(db, 'evidenceNumber', '0')
          writeMeta(db, 'searchSeq', '0')
          writeMeta(db, 'session', randomUUID())
        }).immediate()
        return holdFirmStore(db, options, lock, key !== undefined && key !== null && key !== '')
      } catch (error) {
        db.close()
        for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true })
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
