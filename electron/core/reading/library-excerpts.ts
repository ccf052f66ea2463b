import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import type { Excerpt } from '../../../shared/contract/requests/library.ts'
import { excerptOf } from '../../../shared/domain/search/excerpt-of.ts'
import type { FirmSession } from '../firm/firm-session.ts'

/** Longer than any title: nothing of it is cut. */
const whole = 1000

export type RowHits = {
  /** Where the words stand in the title. */
  readonly titleRanges: Excerpt['ranges']
  /** A line around the words where the title does not hold them all. */
  readonly excerpt: Excerpt | null
}

/** Shows where the words (folded) of a text stand in an evidence; `page` is the page of its content that was found. */
export const openExcerpts = (firm: FirmSession, words: readonly string[]) => {
  const pageText = firm.store.db.prepare<[string, number], { text: string }>(
    'SELECT text FROM content_page WHERE sha256 = ? AND page = ?',
  )
  const bodyText = firm.store.db.prepare<[string], { body: string }>(
    "SELECT body FROM search_text WHERE entity = 'evidence' AND id = ?",
  )
  return (evidence: Evidence, page: number | null): RowHits => {
    if (words.length === 0) return { titleRanges: [], excerpt: null }
    const title = excerptOf(evidence.facts.title, words, whole)
    const titleRanges = title.text === evidence.facts.title ? title.ranges : []
    const content = page === null ? undefined : pageText.get(evidence.sha256, page)?.text
    if (content !== undefined && page !== null) {
      const { text, ranges } = excerptOf(content, words)
      if (ranges.length > 0) return { titleRanges, excerpt: { text, ranges, page } }
    }
    const { text, ranges } = excerptOf(bodyText.get(evidence.id)?.body ?? '', words)
    return { titleRanges, excerpt: ranges.length > 0 ? { text, ranges, page: null } : null }
  }
}
