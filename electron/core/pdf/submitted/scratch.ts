import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Pictures made for one build, on the disk beside it, so that they do not pile up in memory. */
export type Scratch = {
  readonly has: (key: string) => boolean
  readonly put: (key: string, bytes: Uint8Array) => void
  readonly read: (key: string) => Uint8Array
  readonly close: () => void
}

export const openScratch = (folder: string): Scratch => {
  const names = new Map<string, string>()
  const pathOf = (key: string): string => {
    const name = names.get(key) ?? String(names.size + 1)
    names.set(key, name)
    return path.join(folder, name)
  }
  rmSync(folder, { recursive: true, force: true })
  return {
    has: key => names.has(key),
    put: (key, bytes) => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(pathOf(key), bytes)
    },
    read: key => readFileSync(pathOf(key)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
