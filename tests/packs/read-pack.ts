import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackKind, PackOf } from '../../shared/packs/pack.ts'
import { parsePackText } from '../../shared/packs/parse-pack.ts'
import { resources } from '../content-lock.ts'

/** The text of a shipped pack. */
export const packText = (kind: PackKind, id: string, version = '1.0.0'): string =>
  readFileSync(join(resources, 'packs', kind, id, version, 'pack.json'), 'utf8')

/** A shipped pack, parsed; throws the sentence of what is wrong with it. */
export const readPack = <K extends PackKind>(kind: K, id: string, version = '1.0.0'): PackOf<K> => {
  const result = parsePackText(kind, packText(kind, id, version))
  if (!result.ok) throw new Error(result.sentence)
  return result.pack
}
