import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackKind, PackOf } from '../../shared/packs/pack.ts'
import { parsePackText } from '../../shared/packs/parse-pack.ts'
import { resources } from '../content-lock.ts'

const newest = (kind: PackKind, id: string): string => {
  const versions = readdirSync(join(resources, 'packs', kind, id))
  return versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? ''
}

/** The text of a shipped pack, the newest version unless one is named. */
export const packText = (kind: PackKind, id: string, version = newest(kind, id)): string =>
  readFileSync(join(resources, 'packs', kind, id, version, 'pack.json'), 'utf8')

/** A shipped pack, parsed; throws the sentence of what is wrong with it. */
export const readPack = <K extends PackKind>(kind: K, id: string, version = newest(kind, id)): PackOf<K> => {
  const result = parsePackText(kind, packText(kind, id, version))
  if (!result.ok) throw new Error(result.sentence)
  return result.pack
}
