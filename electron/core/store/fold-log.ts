import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { asStoreError } from './as-store-error.ts'

/** Below this a checkpoint is quick enough for the thread a person waits on; above it a worker is at it. */
const foldFrom = 4 * 1024 * 1024
const foldUpTo = 24 * 1024 * 1024

const logSize = (path: string): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0

/**
 * Moves what the write-ahead log holds into the file when the log has grown a little. A log that an import
 * has made long is left to the import's own worker, so that no keystroke waits for it.
 */
export const keepLogShort = (db: Database, path: string): void => {
  const size = logSize(path)
  if (size < foldFrom || size > foldUpTo) return
  try {
    db.pragma('wal_checkpoint(PASSIVE)')
  } catch (error) {
    // A full disk: the log keeps everything, the next commit tries again.
    if (asStoreError(error).code === 'damaged') throw error
  }
}

/** Closes so that one file remains; if another connection is still at work, the log stays beside the file. */
export const foldIntoOneFile = (db: Database): void => {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('busy_timeout = 500')
    db.pragma('journal_mode = DELETE')
  } catch {
    // Nothing is lost: the next opening folds the log.
  }
  db.close()
}
