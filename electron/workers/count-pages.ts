import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { openPdfSource } from '../core/pdf/merge/pdf-source.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({ firmFile: firmFileSchema })

/** Answers each hash with the pages of that PDF; null where it cannot be read without a password, or not at all. */
const { firmFile } = inputSchema.parse(workerData)
const reader = openEvidenceReader(firmFile)
const pagesOf = async (sha256: string): Promise<number | null> => {
  try {
    return (await openPdfSource(0, reader.read(sha256))).pages
  } catch {
    return null
  }
}

parentPort?.on('message', (sha256: unknown) => {
  if (typeof sha256 === 'string') void pagesOf(sha256).then(pages => parentPort?.postMessage(pages))
})
