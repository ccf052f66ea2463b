import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackEntry } from '../../../shared/contract/requests/packs.ts'
import { type PackKind, type PackOf, packKindSchema } from '../../../shared/packs/pack.ts'
import { AppError } from '../app-error.ts'
import { countPack } from './count-pack.ts'
import { readPackText } from './read-pack-text.ts'

export type ShippedPack<K extends PackKind> = {
  /** The text of pack.json as it is kept in firm files. */
  readonly content: string
  readonly pack: PackOf<K>
  /** Where the files of the pack lie. */
  readonly folder: string
}

export type PackCatalog = {
  readonly list: () => readonly PackEntry[]
  /** One version of a pack, or `pack-missing`. */
  readonly get: <K extends PackKind>(kind: K, id: string, version: string) => ShippedPack<K>
  /** The newest version of a pack, or `pack-missing`. */
  readonly newest: <K extends PackKind>(kind: K, id: string) => ShippedPack<K>
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .sort()
    : []

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** The packs that came with the application; each is read and checked once, when it is first asked for. */
export const createPackCatalog = (root: string): PackCatalog => {
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
    const content = readFileSync(join(folder, 'pack.json'), 'utf8')
    const shipped = { content, pack: readPackText(kind, content, { id, version }), folder }
    read.set(key, shipped)
    return shipped
  }

  const versions = (kind: PackKind, id: string): string[] =>
    folders(join(root, kind, id))
      .filter(version => existsSync(join(root, kind, id, version, 'pack.json')))
      .sort(byVersion)

  return {
    get,
    newest: (kind, id) => {
      const version = folders(join(root, kind)).includes(id) ? versions(kind, id).at(-1) : undefined
      if (version === undefined) throw new AppError('pack-missing', { params: { kind, id, version: '' } })
      return get(kind, id, version)
    },
    list: () =>
      packKindSchema.options.flatMap(kind =>
        folders(join(root, kind)).flatMap(id =>
          versions(kind, id).map((version): PackEntry => {
            const { pack } = get(kind, id, version)
            const { title, description } = pack
            return { kind, id, version, title, description, counts: countPack(pack) }
          }),
        ),
      ),
  }
}
