import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { buildModel } from '../../shared/domain/dossier/build-model.ts'
import type { DossierSnapshot } from '../../shared/domain/dossier/snapshot.ts'
import type { DossierWords } from '../../shared/domain/dossier/words.ts'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { readLocale } from '../core/host/read-locale.ts'
import type { ReadEvidence } from '../core/pdf/build-report.ts'
import { renderDossier } from '../core/pdf/render-dossier.ts'
import { RedactionTrouble } from '../core/pdf/submitted/redaction-trouble.ts'
import { PdfMismatch } from '../core/pdf/verify/pdf-mismatch.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

/** The snapshot comes from our own core in the same process; it is taken as it is. */
const inputSchema = z.object({
  snapshot: z.custom<DossierSnapshot>(value => typeof value === 'object' && value !== null),
  localesDir: z.string().min(1),
  fontDir: z.string().min(1),
  outPath: z.string().min(1),
  /** Bytes that the file should have at most. */
  budget: z.number().int().positive().nullable().default(null),
  firmFile: firmFileSchema.optional(),
  /** A folder with one file per evidence, named by its hash; instead of a firm file. */
  evidenceDir: z.string().optional(),
})
type Input = z.infer<typeof inputSchema>

const openEvidence = (input: Input): { readonly read: ReadEvidence; readonly close: () => void } => {
  const { firmFile, evidenceDir } = input
  if (firmFile === undefined)
    return {
      read: sha256 => readFileSync(path.join(evidenceDir ?? '', path.basename(sha256))),
      close: () => undefined,
    }
  const reader = openEvidenceReader(firmFile)
  return { read: sha256 => reader.read(sha256), close: () => reader.close() }
}

const asRefusal = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted) return new StoreError('cancelled')
  if (error instanceof PdfMismatch) return new StoreError('verification-failed', {}, { cause: error })
  if (error instanceof RedactionTrouble)
    return new StoreError('redaction-failed', { number: error.evidence, page: error.page }, { cause: error })
  return error
}

/** Builds the PDF of a dossier; the result is its build report. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const input = inputSchema.parse(workerData)
  const evidence = openEvidence(input)
  try {
    const { snapshot, fontDir, outPath, budget } = input
    const words = readLocale(input.localesDir, snapshot.language, 'dossier') as DossierWords
    const model = buildModel(snapshot, words)
    done(
      await renderDossier({
        model,
        fontDir,
        outPath,
        budget,
        signal,
        readEvidence: evidence.read,
        onProgress: progress,
      }),
    )
  } catch (error) {
    throw asRefusal(error, signal)
  } finally {
    evidence.close()
  }
})
