import type { Database } from 'better-sqlite3'
import { begunCode, contentReader, type StoredContent } from './content-store.ts'

/** What a reading has yielded; `at` is an ISO time. */
export type ReadingResult = Omit<StoredContent, 'pages'> & {
  readonly pages: readonly string[]
  readonly at: string
}

/** Writes what readings yield into the machine's own tables; one short transaction per content. */
export const openContentWriter = (db: Database) => {
  const put = db.prepare(
    `INSERT INTO content (sha256, state, method, pages, code, params, read_at, reader)
     VALUES (@sha256, @state, @method, @pages, @code, @params, @at, ${contentReader})
     ON CONFLICT (sha256) DO UPDATE SET state = excluded.state, method = excluded.method, pages = excluded.pages,
       code = excluded.code, params = excluded.params, read_at = excluded.read_at, reader = excluded.reader`,
  )
  const putPage = db.prepare(
    `INSERT INTO content_page (sha256, page, text) VALUES (?, ?, ?)
     ON CONFLICT (sha256, page) DO UPDATE SET text = excluded.text WHERE text <> excluded.text`,
  )
  const cutPages = db.prepare('DELETE FROM content_page WHERE sha256 = ? AND page > ?')
  const tries = db.prepare<[string], { tries: number | null }>(
    `SELECT json_extract(params, '$.tries') AS tries FROM content WHERE sha256 = ? AND code = '${begunCode}'`,
  )
  const forget = db.prepare(`DELETE FROM content WHERE sha256 = ? AND code = '${begunCode}'`)
  const save = db.transaction(({ sha256, state, method, pages, code, params, at }: ReadingResult) => {
    pages.forEach((text, index) => {
      putPage.run(sha256, index + 1, text)
    })
    cutPages.run(sha256, pages.length)
    put.run({ sha256, state, method, pages: pages.length, code, params: JSON.stringify(params), at })
  })
  return {
    save: (result: ReadingResult): void => {
      save.immediate(result)
    },
    /** Leaves a mark that goes when the result comes, or when the reading is called off. */
    begin: (sha256: string, at: string): void => {
      const params = JSON.stringify({ tries: (tries.get(sha256)?.tries ?? 0) + 1 })
      put.run({ sha256, state: 'failed', method: '', pages: 0, code: begunCode, params, at })
    },
    callOff: (sha256: string): void => {
      forget.run(sha256)
    },
  }
}

/** Lets contents be read once more; their texts stay until then. */
export const waitAgain = (db: Database, sha256s: readonly string[]): void => {
  const forget = db.prepare('DELETE FROM content WHERE sha256 = ?')
  db.transaction(() => {
    for (const sha256 of sha256s) forget.run(sha256)
  }).immediate()
}
