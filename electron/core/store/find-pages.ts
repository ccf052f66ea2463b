import type { Database } from 'better-sqlite3'
import { foldText } from '../../../shared/domain/search/fold-text.ts'
import { matchPages } from './gram-match.ts'

/** An evidence on one page of whose content every word stands. */
export type FoundPage = {
  readonly evidenceId: string
  /** The first such page. */
  readonly page: number
  /** How many such pages were seen. */
  readonly pages: number
}

type Row = {
  readonly rowid: number
  /** Null when no evidence has this content any more. */
  readonly evidenceId: string | null
  readonly page: number
  readonly text: string
}

const step = 100
/** Of evidence with many such pages not every one is looked at before the newest of a frequent word are enough. */
const pagesPerFound = 4

/** Whether a text holds every word; folding it is spared where they stand there as they are. */
export const holdsAll = (text: string, words: readonly string[]): boolean => {
  if (words.every(word => text.includes(word))) return true
  const folded = foldText(text)
  return words.every(word => folded.includes(word))
}

export type PageFinder = (
  words: readonly string[],
  most: number,
) => { readonly found: readonly FoundPage[]; readonly more: boolean }

/** Evidence with a page that holds every word (folded): at most `most`, what was read last comes first. */
export const openPageFinder = (db: Database): PageFinder => {
  const find = db.prepare<[string, number], Row>(
    `SELECT s.rowid, e.id AS evidenceId, p.page, p.text
     FROM (SELECT rowid FROM content_search WHERE content_search MATCH ? AND rowid < ?
       ORDER BY rowid DESC LIMIT ${step}) s
     JOIN content_page p ON p.rowid = s.rowid LEFT JOIN evidence e ON e.sha256 = p.sha256
     ORDER BY s.rowid DESC`,
  )
  return (words, most) => {
    const found = new Map<string, { page: number; pages: number }>()
    const result = (more: boolean) => ({
      found: Array.from(found, ([evidenceId, { page, pages }]) => ({ evidenceId, page, pages })),
      more,
    })
    if (words.length === 0) return result(false)
    const match = matchPages(words)
    let seen = 0
    for (let below = Number.MAX_SAFE_INTEGER; ; ) {
      const rows = find.all(match, below)
      for (const { evidenceId, page, text } of rows) {
        if (evidenceId === null) continue
        const known = found.get(evidenceId)
        if (known === undefined && found.size >= most) return result(true)
        if (!holdsAll(text, words)) continue
        seen++
        if (known === undefined) found.set(evidenceId, { page, pages: 1 })
        else {
          known.page = Math.min(known.page, page)
          known.pages++
        }
      }
      const last = rows.at(-1)
      if (last === undefined || rows.length < step) return result(false)
      if (seen >= most * pagesPerFound) return result(true)
      below = last.rowid
    }
  }
}
