import type { Database } from 'better-sqlite3'
import { type Migration, migrations } from './migrations/index.ts'
import { StoreError } from './store-error.ts'

export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/** Steps that a file of `version` still needs; `newer-version` for a file from the future. */
export const pendingFrom = (
  version: number,
  steps: readonly Migration[] = migrations,
): readonly Migration[] => {
  const known = steps.at(-1)?.version ?? 0
  if (version > known) throw new StoreError('newer-version', { version, known })
  return steps.filter(step => step.version > version)
}

/** Checks that the versions rise by one from 1: a gap or a swap is a mistake of ours. */
export const checkOrder = (steps: readonly Migration[]): void => {
  steps.forEach((step, index) => {
    if (step.version !== index + 1) throw new StoreError('internal', { reason: 'migration order' })
  })
}

/** Brings a file up to date in one transaction; either every step is done or the file is as it was. */
export const migrate = (db: Database, steps: readonly Migration[] = migrations): void => {
  checkOrder(steps)
  db.transaction(() => {
    for (const step of pendingFrom(versionOf(db), steps)) {
      step.up(db)
      db.pragma(`user_version = ${step.version}`)
    }
  }).immediate()
}
