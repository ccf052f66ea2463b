import { closeSync, fdatasync, openSync } from 'node:fs'

export type LogFlusher = { readonly kick: () => void; readonly close: () => void }

/**
 * Pushes the write-ahead log towards the disk in the background while an import goes on, so that the import
 * has little left to wait for at its end and a save in between never waits for megabytes of somebody
 * else's bytes. Only a help: what is acknowledged is flushed by SQLite itself.
 */
export const openLogFlusher = (firmPath: string): LogFlusher => {
  let handle: number | null = null
  let busy = false
  let closing = false
  const shut = (): void => {
    if (handle !== null) closeSync(handle)
    handle = null
  }
  return {
    kick: () => {
      if (busy || closing) return
      try {
        handle ??= openSync(`${firmPath}-wal`, 'r+')
      } catch {
        return
      }
      busy = true
      fdatasync(handle, () => {
        busy = false
        if (closing) shut()
      })
    },
    close: () => {
      closing = true
      if (!busy) shut()
    },
  }
}
