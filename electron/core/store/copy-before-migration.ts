import { basename, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { makeFolder } from './make-folder.ts'
import { versionOf } from './migrate.ts'

/** Puts a whole copy of a file of an older schema into `folder` before it is changed; returns its path. */
export const copyBeforeMigration = (db: Database, path: string, folder: string, nowMs: number): string => {
  const stamp = new Date(nowMs).toISOString().replace(/[:.]/g, '-')
  const name = basename(path, extname(path))
  const target = join(folder, `${name}.v${versionOf(db)}.${stamp}.zhiheng`)
  makeFolder(folder)
  db.prepare('VACUUM INTO ?').run(target)
  return target
}
