import { notFound } from '../app-error.ts'
import { readingOf, startReading } from '../exchange/read-content-job.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { describeContent } from '../reading/contents.ts'
import { findEvidence } from '../reading/evidence.ts'
import { countContents, failedContents, pageText, pageTexts } from '../store/content-store.ts'
import { waitAgain } from '../store/write-content.ts'
import type { HandlersOf } from './handler.ts'

const mostCharacters = 400_000

const shaOf = (firm: FirmSession, id: string): string => findEvidence(firm, id).sha256

export const contentHandlers = {
  'contents.status': app => {
    const firm = app.firm()
    return { ...countContents(firm.store.db), reading: readingOf(firm).jobId }
  },
  'contents.read': (app, { ids, again }) => {
    const firm = app.firm()
    const chosen = ids?.map(id => shaOf(firm, id))
    if (again) waitAgain(firm.store.db, chosen ?? failedContents(firm.store.db))
    return { jobId: startReading(app, firm) }
  },
  'contents.get': (app, { id }) => {
    const firm = app.firm()
    return describeContent(firm, shaOf(firm, id))
  },
  'contents.page': (app, { id, page }) => {
    const firm = app.firm()
    const text = pageText(firm.store.db, shaOf(firm, id), page)
    if (text === null) throw notFound('page', String(page))
    return { text }
  },
  'contents.pages': (app, { id }) => {
    const firm = app.firm()
    return pageTexts(firm.store.db, shaOf(firm, id), mostCharacters)
  },
} satisfies HandlersOf<'contents.'>
