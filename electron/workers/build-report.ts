import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { fillWords } from '../../shared/domain/dossier/fill-words.ts'
import { buildFeedback } from '../../shared/domain/feedback/build-feedback.ts'
import type { FeedbackSnapshot } from '../../shared/domain/feedback/feedback-snapshot.ts'
import type { FeedbackWords } from '../../shared/domain/feedback/feedback-words.ts'
import { readLocale } from '../core/host/read-locale.ts'
import { renderDossier } from '../core/pdf/render-dossier.ts'
import { PdfMismatch } from '../core/pdf/verify/pdf-mismatch.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'

/** The snapshot comes from our own core in the same process; it is taken as it is. */
const inputSchema = z.object({
  snapshot: z.custom<FeedbackSnapshot>(value => typeof value === 'object' && value !== null),
  localesDir: z.string().min(1),
  fontDir: z.string().min(1),
  outPath: z.string().min(1),
})

/** Builds the PDF of a feedback report; the result is its build report. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { snapshot, localesDir, fontDir, outPath } = inputSchema.parse(workerData)
  try {
    const words = readLocale(localesDir, snapshot.language, 'feedback') as FeedbackWords
    const model = buildFeedback(snapshot, words)
    const readEvidence = (): never => {
      throw new StoreError('internal', { reason: 'a report has no evidence of its own' })
    }
    const report = await renderDossier({
      model,
      fontDir,
      outPath,
      signal,
      readEvidence,
      onProgress: progress,
    })
    const { firm, assessment, builtOn } = snapshot
    done({
      ...report,
      fileName: fillWords(words.fileName, { firm: firm.name, year: assessment.year, date: builtOn }),
    })
  } catch (error) {
    if (signal.aborted) throw new StoreError('cancelled')
    throw error instanceof PdfMismatch ? new StoreError('verification-failed', {}, { cause: error }) : error
  }
})
