import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/**
 * Reads a JSON file by its schema. A missing file gives `fallback`; one that cannot be understood is kept
 * aside as `<name>.broken` and gives `fallback` too, so that a bad byte never keeps the application shut.
 */
export const readJsonFile = <T>(path: string, schema: z.ZodType<T>, fallback: T): T => {
  if (!existsSync(path)) return fallback
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
  } catch (error) {
    if (!(error instanceof SyntaxError)) return fallback
  }
  renameSync(path, `${path}.broken`)
  return fallback
}

/** Writes a JSON file whole or not at all: a temporary file beside it, synced, then renamed. */
export const writeJsonFile = (path: string, value: unknown): void => {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.tmp`
  const file = openSync(temporary, 'w')
  try {
    writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}
