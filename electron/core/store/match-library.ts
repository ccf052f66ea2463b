import type { Database } from 'better-sqlite3'
import { queryWords } from '../../../shared/domain/search/query-words.ts'
import { openDocumentFinder } from './find-documents.ts'
import { holdsAll, openPageFinder } from './find-pages.ts'

/** An evidence that holds every word of a text somewhere. */
export type LibraryMatch = {
  readonly evidenceId: string
  /** Higher is better; above 1 when all words stand in the facts. */
  readonly score: number
  /** The page of the content to be shown; null when the facts alone hold every word. */
  readonly page: number | null
}

export type LibraryMatches = { readonly matches: readonly LibraryMatch[]; readonly more: boolean }

/** So many evidence are looked at: titles and facts cost less than pages. */
const mostByFacts = 500
const mostByContent = 250
/** A word met by more than these says too little to begin with where words are spread over facts and pages. */
const rare = 300
const mostPagesOfOne = 200

type Places = { readonly page: number | null }

/**
 * Finds evidence by a text: words in title and facts (or, of letters only, initials), words on one page, and,
 * for several words, some here and some there as long as one of them is rare.
 */
export const openLibraryMatcher = (db: Database) => {
  const findDocuments = openDocumentFinder(db)
  const findPages = openPageFinder(db)
  const factsOf = db.prepare<[string], { title: string; body: string }>(
    "SELECT title, body FROM search_text WHERE entity = 'evidence' AND id = ?",
  )
  const pagesOf = db.prepare<[string], { page: number; text: string }>(
    `SELECT p.page, p.text FROM evidence e JOIN content_page p ON p.sha256 = e.sha256 WHERE e.id = ?
     ORDER BY p.page LIMIT ${mostPagesOfOne}`,
  )

  /** Where evidence hold one word; null when too many do. */
  const placesOf = (word: string): ReadonlyMap<string, Places> | null => {
    const facts = findDocuments([word], rare, 'evidence')
    if (facts.more) return null
    const pages = findPages([word], rare)
    if (pages.more) return null
    return new Map<string, Places>([
      ...pages.found.map(({ evidenceId, page }) => [evidenceId, { page }] as const),
      ...facts.found.map(({ id }) => [id, { page: null }] as const),
    ])
  }

  /** Whether an evidence holds a word anywhere, and on which page when not in its facts. */
  const placeIn = (id: string, word: string): Places | null => {
    const facts = factsOf.get(id)
    if (facts !== undefined && holdsAll(`${facts.title}\u2029${facts.body}`, [word])) return { page: null }
    for (const { page, text } of pagesOf.iterate(id)) if (holdsAll(text, [word])) return { page }
    return null
  }

  const spread = (words: readonly string[], known: ReadonlySet<string>): readonly LibraryMatch[] => {
    const places = words.map(placesOf)
    const [least] = places.filter(one => one !== null).toSorted((a, b) => a.size - b.size)
    if (least === undefined) return []
    const matches: LibraryMatch[] = []
    for (const evidenceId of least.keys()) {
      if (known.has(evidenceId)) continue
      const found: Places[] = []
      for (const [index, word] of words.entries()) {
        const complete = places[index] ?? null
        const place = complete === null ? placeIn(evidenceId, word) : (complete.get(evidenceId) ?? null)
        if (place === null) break
        found.push(place)
      }
      if (found.length < words.length) continue
      const page = found.find(place => place.page !== null)?.page ?? null
      const inFacts = found.filter(place => place.page === null).length
      matches.push({ evidenceId, score: 0.5 + (0.4 * inFacts) / words.length, page })
    }
    return matches
  }

  /** `text` as typed; all evidence when it holds no word is told by null. */
  return (text: string): LibraryMatches | null => {
    const words = queryWords(text)
    if (words.length === 0) return null
    const facts = findDocuments(words, mostByFacts, 'evidence')
    const matches = new Map<string, LibraryMatch>(
      facts.found.map(({ id, score }) => [id, { evidenceId: id, score: 1 + score, page: null }]),
    )
    const pages = findPages(words, mostByContent)
    for (const { evidenceId, page, pages: count } of pages.found) {
      const known = matches.get(evidenceId)
      const score = known?.score ?? Math.min(0.49, 0.1 * count)
      matches.set(evidenceId, { evidenceId, score, page })
    }
    const more = facts.more || pages.more
    if (words.length > 1 && !more) {
      for (const match of spread(words, new Set(matches.keys()))) matches.set(match.evidenceId, match)
    }
    return { matches: [...matches.values()], more }
  }
}
