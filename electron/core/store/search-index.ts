import type { Database } from 'better-sqlite3'
import { rowKey } from '../../../shared/domain/journal/replay-entry.ts'
import { asStoreError } from './as-store-error.ts'
import type { EntityName } from './entities.ts'
import type { EntityTables, StoredFields } from './entity-tables.ts'
import type { SearchHit } from './firm-store.ts'
import { readMeta, writeMeta } from './meta.ts'
import { searchTextOf } from './search-text.ts'

export type SearchIndex = {
  /**
   * Indexes what the journal says was touched since the last time. Kept out of the save itself, because it
   * costs as much as all the rest of it; a crash in between loses nothing, the next search catches up. With
   * `atMost` it stops after about so many rows, so that nobody waits for an index of thousands.
   */
  catchUp(atMost?: number): void
  /** Catches up first; on a full or read-only disk it searches what is indexed. */
  find(text: string, limit: number): SearchHit[]
}

type Doc = { rowid: number; entity: string; id: string; title: string; body: string }

/** Trigrams need two characters behind the last one, or a word of one or two would not be found there. */
const padding = '  '
const gram = 3
/** How many trigrams stand in for a shorter word, by its length; one character is in nearly everything. */
const mostTerms: Readonly<Record<number, number>> = { 1: 24, 2: 300 }
const excerptSize = 80

const phrase = (term: string): string => `"${term.replaceAll('"', '""')}"`

const excerptOf = (body: string, words: readonly string[]): string => {
  const flat = body.trim().replace(/\s+/g, ' ')
  const lower = flat.toLowerCase()
  const at = words.map(word => lower.indexOf(word.toLowerCase())).find(index => index >= 0) ?? 0
  const from = Math.max(0, at - excerptSize / 4)
  const cut = Array.from(flat.slice(from, from + excerptSize).toWellFormed()).filter(
    char => char !== '\ufffd',
  )
  return `${from > 0 ? '…' : ''}${cut.join('')}${from + excerptSize < flat.length ? '…' : ''}`
}

/** Full text over trigrams, which fits Chinese: no word borders are needed. */
export const openSearchIndex = (db: Database, tables: EntityTables): SearchIndex => {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'search', 'row')")
  const get = db.prepare<[string, string], Doc>('SELECT * FROM search_text WHERE entity = ? AND id = ?')
  const insert = db.prepare('INSERT INTO search_text (entity, id, title, body) VALUES (?, ?, ?, ?)')
  const update = db.prepare('UPDATE search_text SET title = ?, body = ? WHERE rowid = ?')
  const drop = db.prepare('DELETE FROM search_text WHERE rowid = ?')
  const index = db.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)')
  const unindex = db.prepare("INSERT INTO search (search, rowid, title, body) VALUES ('delete', ?, ?, ?)")
  const terms = db.prepare<[string, string, number], { term: string }>(
    'SELECT term FROM temp.search_terms WHERE term >= ? AND term < ? ORDER BY doc DESC LIMIT ?',
  )
  const find = db.prepare<[string, number], Doc>(
    `SELECT d.* FROM search s JOIN search_text d ON d.rowid = s.rowid
     WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0) LIMIT ?`,
  )
  const queryOf = (word: string): string | null => {
    const length = Array.from(word).length
    if (length >= gram) return phrase(word)
    const start = word.toLowerCase()
    const found = terms.all(start, `${start}\u{10ffff}`, mostTerms[length] ?? 0)
    return found.length === 0 ? null : `(${found.map(row => phrase(row.term)).join(' OR ')})`
  }
  const put = (entity: EntityName, id: string, fields: StoredFields | null): void => {
    const before = get.get(entity, id)
    const now = fields === null ? null : searchTextOf(entity, fields)
    const title = now === null ? '' : now.title + padding
    const body = now === null ? '' : now.body + padding
    if (before !== undefined) {
      if (now !== null && before.title === title && before.body === body) return
      unindex.run(before.rowid, before.title, before.body)
    }
    if (now === null) {
      if (before !== undefined) drop.run(before.rowid)
      return
    }
    if (before !== undefined) update.run(title, body, before.rowid)
    const rowid = before?.rowid ?? insert.run(entity, id, title, body).lastInsertRowid
    index.run(rowid, title, body)
  }
  const touched = db.prepare<[number, number], { seq: number; changes: string }>(
    'SELECT seq, changes FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const indexNew = db.transaction((atMost: number): void => {
    const rows = new Map<string, { entity: EntityName; id: string }>()
    const done = Number(readMeta(db, 'searchSeq'))
    let head = done
    for (const { seq, changes } of touched.all(done, Number.isFinite(atMost) ? atMost : -1)) {
      if (rows.size >= atMost) break
      head = seq
      for (const { entity, id } of JSON.parse(changes) as { entity: EntityName; id: string }[]) {
        rows.set(rowKey(entity, id), { entity, id })
      }
    }
    for (const { entity, id } of rows.values()) put(entity, id, tables[entity].get(id)?.fields ?? null)
    if (head !== done) writeMeta(db, 'searchSeq', String(head))
  })
  const catchUp = (atMost = Number.POSITIVE_INFINITY): void => {
    db.pragma('synchronous = NORMAL')
    try {
      indexNew.immediate(atMost)
    } catch (error) {
      const { code } = asStoreError(error)
      if (code !== 'disk-full' && code !== 'read-only' && code !== 'locked') throw error
    } finally {
      db.pragma('synchronous = FULL')
    }
  }
  return {
    catchUp,
    find: (text, limit) => {
      catchUp()
      const words = text
        .replaceAll('\0', '')
        .trim()
        .split(/\s+/)
        .filter(word => word !== '')
      const parts = words.map(queryOf)
      if (parts.length === 0 || parts.includes(null)) return []
      return find.all(parts.join(' AND '), limit).map(doc => ({
        entity: doc.entity as EntityName,
        id: doc.id,
        title: doc.title.trim(),
        excerpt: excerptOf(doc.body, words),
      }))
    },
  }
}
