import type { Database } from 'better-sqlite3'
import { excerptOf } from '../../../shared/domain/search/excerpt-of.ts'
import { queryWords } from '../../../shared/domain/search/query-words.ts'
import { openDocumentFinder } from './find-documents.ts'
import { openPageFinder } from './find-pages.ts'
import type { SearchHit } from './firm-store.ts'

/** More are looked at than shown, so that the best of them are shown. */
const looks = 10
/** So many places are kept for what only the content of an evidence holds. */
const ofContent = 5

/** Finds rows of the firm file, and pages of evidence that their facts would not tell of. */
export const openSearchIndex = (db: Database) => {
  const findDocuments = openDocumentFinder(db)
  const findPages = openPageFinder(db)
  const pageOf = db.prepare<[string, number], { title: string; number: number; text: string }>(
    `SELECT e.title, e.number, p.text FROM evidence e JOIN content_page p ON p.sha256 = e.sha256
     WHERE e.id = ? AND p.page = ?`,
  )
  /** Words of titles, facts and texts (folded like the query), the best first; at most `limit`. */
  return (text: string, limit: number): SearchHit[] => {
    const words = queryWords(text)
    const documents = findDocuments(words, limit * looks).found
    const known = new Set(documents.map(({ id }) => id))
    const pages = findPages(words, limit).found.filter(({ evidenceId }) => !known.has(evidenceId))
    const room = limit - Math.min(pages.length, Math.min(ofContent, Math.floor(limit / 2)))
    const fromDocuments = documents
      .slice(0, Math.max(room, limit - pages.length))
      .map(({ entity, id, title, body }): SearchHit => {
        const { text: excerpt, ranges } = excerptOf(body, words)
        return { entity, id, title, excerpt, ranges, page: null }
      })
    const fromPages = pages
      .slice(0, limit - fromDocuments.length)
      .flatMap(({ evidenceId, page }): SearchHit[] => {
        const row = pageOf.get(evidenceId, page)
        if (row === undefined) return []
        const { text: excerpt, ranges } = excerptOf(row.text, words)
        return [
          {
            entity: 'evidence',
            id: evidenceId,
            title: `E-${row.number} ${row.title}`,
            excerpt,
            ranges,
            page,
          },
        ]
      })
    return [...fromDocuments, ...fromPages]
  }
}
