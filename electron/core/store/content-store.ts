import type { Database } from 'better-sqlite3'

/** The readers' version: what an older one read is read again. */
export const contentReader = 1

export type StoredContent = {
  readonly sha256: string
  readonly state: 'read' | 'failed'
  /** How it was read; empty when it failed. */
  readonly method: string
  readonly pages: number
  /** Why it failed; null when it was read. */
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
}

export type WaitingContent = { readonly sha256: string; readonly fileName: string }

export type ContentCounts = { readonly read: number; readonly waiting: number; readonly failed: number }

/** Marks a content whose reading has begun: should the whole process end with it, it is tried but once more. */
export const begunCode = 'content-interrupted'
const mostTries = 2

const isWaiting = `(c.sha256 IS NULL OR c.reader < ${contentReader} OR
  (coalesce(c.code, '') = '${begunCode}' AND coalesce(json_extract(c.params, '$.tries'), 0) < ${mostTries}))`

/** Contents of the evidence that are not read yet, each once, in order of the evidence. */
export const waitingContents = (db: Database): WaitingContent[] =>
  db
    .prepare<[], WaitingContent>(
      `SELECT e.sha256, e.file_name AS fileName, min(e.number) AS number FROM evidence e
       LEFT JOIN content c ON c.sha256 = e.sha256 WHERE ${isWaiting} GROUP BY e.sha256 ORDER BY number`,
    )
    .all()
    .map(({ sha256, fileName }) => ({ sha256, fileName }))

/** How many contents of the evidence are read, wait, and cannot be read. */
export const countContents = (db: Database): ContentCounts => {
  const rows = db
    .prepare<[], { state: keyof ContentCounts; count: number }>(
      `SELECT CASE WHEN ${isWaiting} THEN 'waiting' ELSE c.state END AS state, count(*) AS count
       FROM (SELECT DISTINCT sha256 FROM evidence) e LEFT JOIN content c ON c.sha256 = e.sha256 GROUP BY 1`,
    )
    .all()
  const of = (state: keyof ContentCounts): number => rows.find(row => row.state === state)?.count ?? 0
  return { read: of('read'), waiting: of('waiting'), failed: of('failed') }
}

/** Contents of the evidence that could not be read. */
export const failedContents = (db: Database): string[] =>
  db
    .prepare<[], { sha256: string }>(
      "SELECT sha256 FROM content WHERE state = 'failed' AND sha256 IN (SELECT sha256 FROM evidence)",
    )
    .all()
    .map(({ sha256 }) => sha256)

/** Contents that did not open when they were read: those with a password, and those that are damaged. */
export const unopenedContents = (db: Database): ReadonlyMap<string, 'locked' | 'broken'> =>
  new Map(
    db
      .prepare<[], { sha256: string; how: 'locked' | 'broken' }>(
        `SELECT sha256, substr(code, 9) AS how FROM content
         WHERE state = 'failed' AND code IN ('content-locked', 'content-broken')`,
      )
      .all()
      .map(({ sha256, how }) => [sha256, how]),
  )

/** What reading a content has yielded; null while it waits. */
export const findContent = (db: Database, sha256: string): StoredContent | null => {
  const row = db
    .prepare<[string], Omit<StoredContent, 'params'> & { readonly params: string | null }>(
      `SELECT c.sha256, c.state, c.method, c.pages, c.code, c.params FROM content c
       WHERE c.sha256 = ? AND NOT ${isWaiting}`,
    )
    .get(sha256)
  return row === undefined ? null : { ...row, params: JSON.parse(row.params ?? '{}') }
}

/** The text of one page, counted from 1; null when there is none. */
export const pageText = (db: Database, sha256: string, page: number): string | null =>
  db
    .prepare<[string, number], { text: string }>(
      'SELECT text FROM content_page WHERE sha256 = ? AND page = ?',
    )
    .get(sha256, page)?.text ?? null

/** The texts of all pages from the first, as long as they fit into so many characters. */
export const pageTexts = (
  db: Database,
  sha256: string,
  limit: number,
): { pages: string[]; truncated: boolean } => {
  const rows = db.prepare<[string], { text: string }>(
    'SELECT text FROM content_page WHERE sha256 = ? ORDER BY page',
  )
  const pages: string[] = []
  let room = limit
  for (const { text } of rows.iterate(sha256)) {
    if (text.length > room) {
      if (room > 0) pages.push(text.slice(0, room).toWellFormed())
      return { pages, truncated: true }
    }
    pages.push(text)
    room -= text.length
  }
  return { pages, truncated: false }
}
