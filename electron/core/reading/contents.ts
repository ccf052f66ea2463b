import { type Content, contentMethodSchema } from '../../../shared/contract/requests/contents.ts'
import { readingOf } from '../exchange/read-content-job.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { findContent } from '../store/content-store.ts'

const notRead: Content = { state: 'waiting', method: null, pages: 0, code: null, params: {} }

/** What is known of the text behind a content. */
export const describeContent = (firm: FirmSession, sha256: string): Content => {
  if (readingOf(firm).sha256 === sha256) return { ...notRead, state: 'reading' }
  const stored = findContent(firm.store.db, sha256)
  if (stored === null) return notRead
  const { state, method, pages, code, params } = stored
  return { state, method: contentMethodSchema.safeParse(method).data ?? null, pages, code, params }
}
