import type { Database } from 'better-sqlite3'
import { foldText } from '../../../shared/domain/search/fold-text.ts'
import { mayBeInitials } from '../../../shared/domain/search/query-words.ts'
import type { EntityName } from './entities.ts'
import { matchDocuments } from './gram-match.ts'

export type FoundDocument = {
  readonly entity: EntityName
  readonly id: string
  readonly title: string
  readonly body: string
  /** How well the words are met: more in the title, most when it begins with them. */
  readonly score: number
}

type Row = Omit<FoundDocument, 'score'> & { readonly rowid: number; readonly initials: string | null }

/** So many rows are read at a time. */
const step = 200

/** Of one word: 0 when the row does not hold it. */
const scoreOfWord = (word: string, title: string, body: string, initials: string): number => {
  const at = title.indexOf(word)
  if (at >= 0) return at === 0 || title.charAt(at - 1) === ' ' ? 4 : 3
  if (mayBeInitials(word) && initials.includes(word)) return initials.startsWith(word) ? 3 : 2
  return body.includes(word) ? 1 : 0
}

const scoreOf = (words: readonly string[], row: Row): number => {
  const title = foldText(row.title)
  const body = foldText(row.body)
  const scores = words.map(word => scoreOfWord(word, title, body, row.initials ?? ''))
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / words.length
}

/**
 * Rows of the firm file in which every word (folded) stands. At most `most`: first those with all words in the
 * title, then the others, of each the newest; better ones come first.
 */
export const openDocumentFinder = (db: Database) => {
  const find = db.prepare<[string, number], Row>(
    `SELECT d.rowid, d.entity, d.id, d.title, d.body, d.initials FROM search s
     JOIN search_text d ON d.rowid = s.rowid
     WHERE search MATCH ? AND s.rowid < ? ORDER BY s.rowid DESC LIMIT ${step}`,
  )
  return (
    words: readonly string[],
    most: number,
    entity?: EntityName,
  ): { readonly found: readonly FoundDocument[]; readonly more: boolean } => {
    const found = new Map<number, FoundDocument>()
    const collect = (titleOnly: boolean): boolean => {
      const match = matchDocuments(words, { titleOnly, ...(entity === undefined ? {} : { entity }) })
      for (let below = Number.MAX_SAFE_INTEGER; ; ) {
        const rows = find.all(match, below)
        for (const row of rows) {
          if (found.has(row.rowid)) continue
          const score = scoreOf(words, row)
          if (score === 0) continue
          if (found.size >= most) return true
          const { rowid, initials: _, ...shown } = row
          found.set(rowid, { ...shown, score })
        }
        const last = rows.at(-1)
        if (last === undefined || rows.length < step) return false
        below = last.rowid
      }
    }
    const more = words.length > 0 && (collect(true) || collect(false))
    return { found: [...found.values()].sort((a, b) => b.score - a.score), more }
  }
}
