import type { Database } from 'better-sqlite3'
import { rowKey } from '../../../shared/domain/journal/replay-entry.ts'
import { foldText } from '../../../shared/domain/search/fold-text.ts'
import { asStoreError } from './as-store-error.ts'
import type { EntityName } from './entities.ts'
import type { EntityTables, StoredFields } from './entity-tables.ts'
import { documentGrams } from './gram-match.ts'
import { readMeta, writeMeta } from './meta.ts'
import { searchTextOf } from './search-text.ts'
import { titleKeys } from './title-keys.ts'

/** `initials` is null while the row waits to be indexed. */
type Doc = {
  readonly rowid: number
  readonly entity: EntityName
  readonly id: string
  readonly title: string
  readonly body: string
  readonly initials: string | null
}

export type DocumentIndex = {
  /**
   * Indexes what the journal says was touched since the last time. Kept out of the save itself, because it
   * costs as much as all the rest of it; a crash in between loses nothing, the next search catches up. With
   * `atMost` it stops after about so many rows, and of an entry of thousands most are left to `indexWaiting`, so that
   * nobody waits for their index.
   */
  catchUp(atMost?: number): void
  /** Indexes some of the rows that wait, of an older file or a large entry; false when none waits any more. */
  indexWaiting(): boolean
}

/** So many characters of waiting rows are indexed at once: a few hundredths of a second. */
const charactersAtOnce = 20_000
const rowsAtOnce = 200
/** So many rows of one entry are indexed in one go after a save. */
const rowsOfEntry = 300

/** Whether a row stands in the index with these words. */
const isIndexed = (doc: Doc | undefined, now: Pick<Doc, 'title' | 'body'>): boolean =>
  doc !== undefined && doc.initials !== null && doc.title === now.title && doc.body === now.body

export const openDocumentIndex = (db: Database, tables: EntityTables): DocumentIndex => {
  const columns = 'rowid, entity, id, title, body, initials'
  const get = db.prepare<[string, string], Doc>(
    `SELECT ${columns} FROM search_text WHERE entity = ? AND id = ?`,
  )
  const insert = db.prepare(
    'INSERT INTO search_text (entity, id, title, body, initials) VALUES (?, ?, ?, ?, ?)',
  )
  const update = db.prepare('UPDATE search_text SET title = ?, body = ?, initials = ? WHERE rowid = ?')
  const drop = db.prepare('DELETE FROM search_text WHERE rowid = ?')
  const index = db.prepare('INSERT INTO search (rowid, grams) VALUES (?, ?)')
  const unindex = db.prepare('DELETE FROM search WHERE rowid = ?')
  const setKeys = db.prepare('UPDATE library_entry SET title_key = ?, issuer_key = ? WHERE id = ?')
  const waiting = db.prepare<[number], Doc>(
    `SELECT ${columns} FROM search_text WHERE initials IS NULL ORDER BY rowid DESC LIMIT ?`,
  )

  const forget = (before: Doc | undefined): void => {
    if (before === undefined) return
    unindex.run(before.rowid)
    drop.run(before.rowid)
  }
  const put = (entity: EntityName, id: string, fields: StoredFields | null): void => {
    const before = get.get(entity, id)
    const now = fields === null ? null : searchTextOf(entity, fields)
    if (fields === null || now === null) {
      forget(before)
      return
    }
    const { title, body } = now
    if (isIndexed(before, now)) return
    const keys = titleKeys(entity === 'evidence' ? String(fields.title) : title)
    const { initials } = keys
    if (before !== undefined) {
      unindex.run(before.rowid)
      update.run(title, body, initials, before.rowid)
    }
    const rowid = before?.rowid ?? insert.run(entity, id, title, body, initials).lastInsertRowid
    index.run(rowid, documentGrams({ entity, title: foldText(title), body: foldText(body), initials }))
    if (entity === 'evidence') setKeys.run(keys.order, titleKeys(String(fields.issuer)).order, id)
  }

  const makeWait = db.prepare('UPDATE search_text SET initials = NULL WHERE rowid = ?')
  /** Until its turn comes a changed row is found by what it said before, a new one not at all. */
  const postpone = (entity: EntityName, id: string, fields: StoredFields): void => {
    const before = get.get(entity, id)
    const now = searchTextOf(entity, fields)
    if (now === null || isIndexed(before, now)) return
    if (before === undefined) insert.run(entity, id, now.title, now.body, null)
    else makeWait.run(before.rowid)
  }

  const touched = db.prepare<[number, number], { seq: number; changes: string }>(
    'SELECT seq, changes FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const indexNew = db.transaction((atMost: number | undefined): void => {
    const rows = new Map<string, { entity: EntityName; id: string }>()
    const done = Number(readMeta(db, 'searchSeq'))
    let head = done
    for (const { seq, changes } of touched.all(done, atMost ?? -1)) {
      if (atMost !== undefined && rows.size >= atMost) break
      head = seq
      for (const { entity, id } of JSON.parse(changes) as { entity: EntityName; id: string }[]) {
        rows.set(rowKey(entity, id), { entity, id })
      }
    }
    let left = atMost === undefined ? Number.POSITIVE_INFINITY : rowsOfEntry
    for (const { entity, id } of rows.values()) {
      const fields = tables[entity].get(id)?.fields ?? null
      if (fields === null || left-- > 0) put(entity, id, fields)
      else postpone(entity, id, fields)
    }
    if (head !== done) writeMeta(db, 'searchSeq', String(head))
  })
  const indexSome = db.transaction((): boolean => {
    let characters = 0
    for (const { entity, id, title, body } of waiting.all(rowsAtOnce)) {
      put(entity, id, tables[entity].get(id)?.fields ?? null)
      characters += title.length + body.length
      if (characters > charactersAtOnce) break
    }
    return waiting.get(1) !== undefined
  })

  /** A full, read-only or busy disk leaves the index behind; it is no reason to refuse. */
  const leniently = <T>(work: () => T, otherwise: T): T => {
    db.pragma('synchronous = NORMAL')
    try {
      return work()
    } catch (error) {
      const { code } = asStoreError(error)
      if (code !== 'disk-full' && code !== 'read-only' && code !== 'locked') throw error
      return otherwise
    } finally {
      db.pragma('synchronous = FULL')
    }
  }
  return {
    catchUp: atMost => leniently(() => indexNew.immediate(atMost), undefined),
    indexWaiting: () => waiting.get(1) !== undefined && leniently(() => indexSome.immediate(), false),
  }
}
