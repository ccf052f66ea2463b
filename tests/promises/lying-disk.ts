import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const flush = fs.fsyncSync
const leastSpoiled = 20_000

const spoil = (file: number, how: string): void => {
  const { size } = fs.fstatSync(file)
  if (size < leastSpoiled) return
  if (how === 'cut') fs.ftruncateSync(file, size - 5000)
  else if (how === 'emptied') fs.ftruncateSync(file, 0)
  else if (how === 'zeros') fs.writeSync(file, Buffer.alloc(4096), 0, 4096, Math.floor(size / 2))
  else fs.writeSync(file, Buffer.from([0x5a]), 0, 1, Math.floor(size * 0.6))
}

/**
 * Runs a worker on a disk that lies: whatever large file it flushes is spoiled on the medium right then, as a
 * bad stick or a dying disk does, and nobody is told.
 */
export const runOnLyingDisk = async (real: string, how: string): Promise<void> => {
  fs.fsyncSync = file => {
    flush(file)
    spoil(file, how)
  }
  syncBuiltinESMExports()
  await import(real)
}
