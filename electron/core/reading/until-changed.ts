import type { Database } from 'better-sqlite3'
import type { FirmSession } from '../firm/firm-session.ts'
import type { LibraryMatches } from '../store/match-library.ts'
import { journalHead } from './touched-since.ts'

const mostKept = 12

type Kept = { readonly state: string; readonly values: Map<string, unknown> }
const kept = new WeakMap<Database, Kept>()

/** Changes with every commit of this connection, and of others (a reading of contents). */
const stateOf = (db: Database): string =>
  `${journalHead(db)} ${String(db.pragma('data_version', { simple: true }))}`

/**
 * Remembers what was worked out of a firm file until the file changes: while a person scrolls, the same text and
 * filters are asked for again and again.
 */
export const untilChanged = <T>({ store }: FirmSession, key: string, work: () => T): T => {
  const state = stateOf(store.db)
  const known = kept.get(store.db)
  const values = known?.state === state ? known.values : new Map<string, unknown>()
  if (known?.state !== state) kept.set(store.db, { state, values })
  if (values.has(key)) return values.get(key) as T
  const value = work()
  if (values.size >= mostKept) values.delete(values.keys().next().value ?? '')
  values.set(key, value)
  return value
}

/** What a text is found in; null when it holds no word. */
export const matchesOf = (firm: FirmSession, text: string): LibraryMatches | null =>
  text.trim() === '' ? null : untilChanged(firm, `text ${text}`, () => firm.store.matchLibrary(text))
