import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The words of a locale file of ours: `<folder>/<language>/<name>.json`; their shape is for the caller to say. */
export const readLocale = (folder: string, language: string, name: string): object =>
  JSON.parse(readFileSync(join(folder, language, `${name}.json`), 'utf8')) as object
