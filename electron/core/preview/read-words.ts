import type { FirmSession } from '../firm/firm-session.ts'

/** How many characters of read words one reply may hold. */
const mostCharacters = 4_000_000

/** Whether words were read out of a content. */
export const hasWords = (firm: FirmSession, sha256: string): boolean =>
  firm.store.db
    .prepare<[string], { page: number }>(
      "SELECT page FROM content_page WHERE sha256 = ? AND trim(text) <> '' LIMIT 1",
    )
    .get(sha256) !== undefined

/** The words that were read out of a content, page by page, as far as a reply can hold them. */
export const readWords = (firm: FirmSession, sha256: string): { page: number; text: string }[] => {
  const rows = firm.store.db
    .prepare<[string], { page: number; text: string }>(
      'SELECT page, text FROM content_page WHERE sha256 = ? ORDER BY page',
    )
    .iterate(sha256)
  const pages: { page: number; text: string }[] = []
  let characters = 0
  for (const { page, text } of rows) {
    characters += text.length
    if (characters > mostCharacters) break
    pages.push({ page, text })
  }
  return pages
}
