import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { DossierModel } from '../../shared/domain/dossier/model.ts'
import { renderDossier } from '../core/pdf/render-dossier.ts'
import { PdfMismatch } from '../core/pdf/verify/pdf-mismatch.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'

/** The model comes from our own core in the same process; it is taken as it is. */
const inputSchema = z.object({
  model: z.custom<DossierModel>(value => typeof value === 'object' && value !== null),
  fontDir: z.string().min(1),
  outPath: z.string().min(1),
})

/** Builds the PDF of a list of evidence; the result is its build report. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { model, fontDir, outPath } = inputSchema.parse(workerData)
  const readEvidence = (): never => {
    throw new StoreError('internal', { reason: 'a list shows no evidence itself' })
  }
  try {
    done(await renderDossier({ model, fontDir, outPath, signal, readEvidence, onProgress: progress }))
  } catch (error) {
    if (signal.aborted) throw new StoreError('cancelled')
    throw error instanceof PdfMismatch ? new StoreError('verification-failed', {}, { cause: error }) : error
  }
})
