import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until the disk has a file. Never for a firm file that this process has open. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
