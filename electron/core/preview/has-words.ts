import type { FirmSession } from '../firm/firm-session.ts'

/** Whether words were read out of a content. */
export const hasWords = (firm: FirmSession, sha256: string): boolean =>
  firm.store.db
    .prepare<[string], { page: number }>(
      "SELECT page FROM content_page WHERE sha256 = ? AND trim(text) <> '' LIMIT 1",
    )
    .get(sha256) !== undefined
