import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackEntry } from '../../../shared/contract/requests/packs.ts'
import { type PackKind, type PackOf, packKindSchema } from '../../../shared/packs/pack.ts'
import { AppError } from '../app-error.ts'
import { countPack } from './count-pack.ts'
import type { LockedPacks } from './locked-packs.ts'
import { readPackText } from './read-pack-text.ts'

export type ShippedPack<K extends PackKind> = {
  /** The text of pack.json as it is kept in firm files. */
  readonly content: string
  readonly pack: PackOf<K>
  /** Where the files of the pack lie. */
  readonly folder: string
}

export type PackCatalog = {
  /** Every pack that is whole. */
  readonly list: () => readonly PackEntry[]
  /** One version of a pack, or `pack-missing`; `pack-invalid` when it is not what was published. */
  readonly get: <K extends PackKind>(kind: K, id: string, version: string) => ShippedPack<K>
  /** The newest version of a pack, or `pack-missing`. */
  readonly newest: <K extends PackKind>(kind: K, id: string) => ShippedPack<K>
  /** Names of the packs whose text is not the published one; reads each pack.json once. */
  readonly changed: () => readonly string[]
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .sort()
    : []

/** One broken pack must not hide the others; asked for by name it says what is wrong. */
const unlessInvalid = <T>(read: () => T): T | null => {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError && error.code === 'pack-invalid') return null
    throw error
  }
}

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/**
 * The packs below `root` that came with the application; each is read and checked once, when it is first
 * asked for. One that is not as `isPublished` knows it is refused, the others work.
 */
export const createPackCatalog = (root: string, isPublished: LockedPacks = () => true): PackCatalog => {
  const read = new Map<string, ShippedPack<PackKind>>()

  const get = <K extends PackKind>(kind: K, id: string, version: string): ShippedPack<K> => {
    const key = `${kind}/${id}/${version}`
    const folder = join(root, kind, id, version)
    const known = read.get(key)
    if (known !== undefined) return known as ShippedPack<K>
    if (!folders(join(root, kind)).includes(id) || !folders(join(root, kind, id)).includes(version)) {
      throw new AppError('pack-missing', { params: { kind, id, version } })
    }
    if (!existsSync(join(folder, 'pack.json')))
      throw new AppError('pack-missing', { params: { kind, id, version } })
    const bytes = readFileSync(join(folder, 'pack.json'))
    if (!isPublished(kind, id, version, bytes)) {
      const problem = 'Its text is not the one that was published under this version.'
      throw new AppError('pack-invalid', { params: { kind, id, version, problem } })
    }
    const content = bytes.toString('utf8')
    const shipped = { content, pack: readPackText(kind, content, { id, version }), folder }
    read.set(key, shipped)
    return shipped
  }

  const versions = (kind: PackKind, id: string): string[] =>
    folders(join(root, kind, id))
      .filter(version => existsSync(join(root, kind, id, version, 'pack.json')))
      .sort(byVersion)

  const all = () =>
    packKindSchema.options.flatMap(kind =>
      folders(join(root, kind)).flatMap(id => versions(kind, id).map(version => ({ kind, id, version }))),
    )

  return {
    get,
    newest: (kind, id) => {
      const version = folders(join(root, kind)).includes(id) ? versions(kind, id).at(-1) : undefined
      if (version === undefined) throw new AppError('pack-missing', { params: { kind, id, version: '' } })
      return get(kind, id, version)
    },
    changed: () =>
      all()
        .filter(({ kind, id, version }) => {
          const bytes = readFileSync(join(root, kind, id, version, 'pack.json'))
          return !isPublished(kind, id, version, bytes)
        })
        .map(({ kind, id, version }) => `${kind}/${id}/${version}`),
    list: () =>
      all().flatMap(({ kind, id, version }): PackEntry[] => {
        const pack = unlessInvalid(() => get(kind, id, version).pack)
        if (pack === null) return []
        const { title, description } = pack
        return [{ kind, id, version, title, description, counts: countPack(pack) }]
      }),
  }
}
