import type { Database } from 'better-sqlite3'
import { initial } from './0001-initial.ts'
import { assessmentWork } from './0002-assessment-work.ts'
import { evidenceLibrary } from './0003-evidence-library.ts'

export type Migration = { readonly version: number; readonly up: (db: Database) => void }

/** Every step in order; a step takes a file from the version before to its own. */
export const migrations: readonly Migration[] = [initial, assessmentWork, evidenceLibrary]

export const schemaVersion = migrations.at(-1)?.version ?? 0
