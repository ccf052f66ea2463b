import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type ContentLock,
  canonicalPackParts,
  contentLockSchema,
  packKey,
} from '../shared/packs/content-lock.ts'
import { packKindSchema } from '../shared/packs/pack.ts'

export const resources = fileURLToPath(new URL('../resources', import.meta.url))

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()

/** Hash of one pack's folder as it is on disk. */
export const hashPack = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
  const hash = createHash('sha256')
  for (const part of canonicalPackParts(files)) hash.update(part)
  return hash.digest('hex')
}

/** The lock as the packs below `root/packs` would have it. */
export const computeLock = (root: string): ContentLock => {
  const packs = join(root, 'packs')
  return Object.fromEntries(
    folders(packs).flatMap(kind =>
      folders(join(packs, kind)).flatMap(id =>
        folders(join(packs, kind, id)).map(version => {
          const key = packKey(packKindSchema.parse(kind), id, version)
          return [key, hashPack(join(packs, kind, id, version))] as const
        }),
      ),
    ),
  )
}

export const readLock = (root: string): ContentLock =>
  contentLockSchema.parse(JSON.parse(readFileSync(join(root, 'content.lock.json'), 'utf8')))

/** One line for every pack that is new, gone or changed since the lock was written. */
export const compareLocks = (locked: ContentLock, found: ContentLock): readonly string[] =>
  [...new Set([...Object.keys(locked), ...Object.keys(found)])].sort().flatMap(key => {
    if (locked[key] === found[key]) return []
    if (locked[key] === undefined) return [`${key} is not in the lock.`]
    if (found[key] === undefined) return [`${key} is in the lock but not on disk.`]
    return [`${key} has changed: published content gets a new version.`]
  })

if (import.meta.main) {
  const found = computeLock(resources)
  if (process.argv.includes('--write')) {
    writeFileSync(join(resources, 'content.lock.json'), `${JSON.stringify(found, null, 2)}\n`)
    console.log(`Locked ${Object.keys(found).length} packs.`)
  } else {
    const differences = compareLocks(readLock(resources), found)
    for (const line of differences) console.error(line)
    process.exitCode = differences.length === 0 ? 0 : 1
  }
}
