import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import type { Database } from 'better-sqlite3'

/** Looks after the write-ahead log of a connection that takes evidence in. */
export type ImportLog = {
  /** So many bytes went in: starts to push them to the disk behind the work, and folds a log that got long. */
  readonly wrote: (bytes: number) => void
  /** Returns when all that went in lies on the disk, without holding the firm file meanwhile. */
  readonly settle: () => void
  readonly close: () => void
}

const foldFrom = 256 * 1024 * 1024
const flushFrom = 4 * 1024 * 1024

/**
 * Nothing that is staged needs the disk before the commit of its row, and that commit flushes the log itself;
 * flushing here, beside the work and outside of any lock, leaves it little to flush, so that no save waits for
 * megabytes of somebody else's bytes.
 */
export const openImportLog = (db: Database): ImportLog => {
  let handle: number | null = null
  let busy = false
  let closing = false
  let unflushed = 0
  let unpushed = 0
  let inLog = 0
  db.pragma('synchronous = NORMAL')
  const opened = (): number | null => {
    try {
      handle ??= openSync(`${db.name}-wal`, 'r+')
    } catch {
      // The log is not there yet, or the disk refuses: the commit of the row flushes it.
    }
    return handle
  }
  const shut = (): void => {
    if (handle !== null) closeSync(handle)
    handle = null
  }
  const kick = (): void => {
    const log = busy || closing ? null : opened()
    if (log === null) return
    busy = true
    fdatasync(log, () => {
      busy = false
      if (closing) shut()
    })
  }
  return {
    wrote: bytes => {
      unflushed += bytes
      inLog += bytes
      unpushed += bytes
      if (unpushed >= flushFrom) {
        unpushed = 0
        kick()
      }
      if (inLog < foldFrom) return
      db.pragma('wal_checkpoint(PASSIVE)')
      inLog = 0
    },
    settle: () => {
      const log = unflushed === 0 ? null : opened()
      if (log !== null) fdatasyncSync(log)
      unflushed = 0
    },
    close: () => {
      closing = true
      if (!busy) shut()
      db.pragma('synchronous = FULL')
    },
  }
}
