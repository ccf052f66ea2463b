import type { Database } from 'better-sqlite3'
import { openContentPages } from './content-index.ts'
import { begunCode, contentReader, type StoredContent } from './content-store.ts'

/** What a reading has yielded; `at` is an ISO time. */
export type ReadingResult = Omit<StoredContent, 'pages'> & {
  readonly pages: readonly string[]
  readonly at: string
}

/** Writes what readings yield into the machine's own tables, in short transactions. */
export const openContentWriter = (db: Database) => {
  const put = db.prepare(
    `INSERT INTO content (sha256, state, method, pages, code, params, read_at, reader)
     VALUES (@sha256, @state, @method, @pages, @code, @params, @at, ${contentReader})
     ON CONFLICT (sha256) DO UPDATE SET state = excluded.state, method = excluded.method, pages = excluded.pages,
       code = excluded.code, params = excluded.params, read_at = excluded.read_at, reader = excluded.reader`,
  )
  const contentPages = openContentPages(db)
  const tries = db.prepare<[string], { tries: number | null }>(
    `SELECT json_extract(params, '$.tries') AS tries FROM content WHERE sha256 = ? AND code = '${begunCode}'`,
  )
  const forget = db.prepare(`DELETE FROM content WHERE sha256 = ? AND code = '${begunCode}'`)
  return {
    /** The pages first, some at a time, so that nobody waits long; a reading cut short is done again. */
    save: ({ sha256, state, method, pages, code, params, at }: ReadingResult): void => {
      contentPages.replace(sha256, pages)
      put.run({ sha256, state, method, pages: pages.length, code, params: JSON.stringify(params), at })
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
