import type { Database } from 'better-sqlite3'
import { foldText } from '../../../shared/domain/search/fold-text.ts'
import { pageGrams } from './gram-match.ts'

/** So many characters are written in one transaction, so that a save of a person never waits long. */
const charactersAtOnce = 20_000

type Row = { readonly rowid: number; readonly page: number; readonly text: string }

/** Keeps the pages of contents and their full-text index together; only pages that differ are touched. */
export const openContentPages = (db: Database) => {
  const stored = db.prepare<[string, number, number], Row>(
    'SELECT rowid, page, text FROM content_page WHERE sha256 = ? AND page BETWEEN ? AND ?',
  )
  const put = db.prepare('INSERT INTO content_page (sha256, page, text) VALUES (?, ?, ?)')
  const change = db.prepare('UPDATE content_page SET text = ? WHERE rowid = ?')
  const index = db.prepare('INSERT INTO content_search (rowid, grams) VALUES (?, ?)')
  const unindex = db.prepare('DELETE FROM content_search WHERE rowid = ?')
  const beyond = db.prepare<[string, number], { rowid: number }>(
    'SELECT rowid FROM content_page WHERE sha256 = ? AND page > ?',
  )
  const drop = db.prepare('DELETE FROM content_page WHERE rowid = ?')

  const write = db.transaction((sha256: string, first: number, texts: readonly string[]): void => {
    const known = new Map(stored.all(sha256, first, first + texts.length - 1).map(row => [row.page, row]))
    texts.forEach((text, at) => {
      const before = known.get(first + at)
      if (before?.text === text) return
      if (before !== undefined) {
        unindex.run(before.rowid)
        change.run(text, before.rowid)
      }
      const rowid = before?.rowid ?? put.run(sha256, first + at, text).lastInsertRowid
      index.run(rowid, pageGrams(foldText(text)))
    })
  })
  const cut = db.transaction((sha256: string, pages: number): void => {
    for (const { rowid } of beyond.all(sha256, pages)) {
      unindex.run(rowid)
      drop.run(rowid)
    }
  })

  return {
    /** Makes `texts` the pages of a content, from page 1 on, in several short transactions; call it outside of one. */
    replace: (sha256: string, texts: readonly string[]): void => {
      for (let from = 0; from < texts.length; ) {
        let to = from + 1
        let size = texts[from]?.length ?? 0
        while (to < texts.length && size + (texts[to]?.length ?? 0) <= charactersAtOnce) {
          size += texts[to]?.length ?? 0
          to++
        }
        write.immediate(sha256, from + 1, texts.slice(from, to))
        from = to
      }
      cut.immediate(sha256, texts.length)
    },
  }
}
