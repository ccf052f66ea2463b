import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { openPdfSource } from '../core/pdf/merge/pdf-source.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({ firmFile: firmFileSchema })
const askedSchema = z.object({ sha256: z.string(), mediaType: z.string() })

/** Answers each file with its pages, a PDF or a scan; null where it cannot be read without a password, or not at all. */
const { firmFile } = inputSchema.parse(workerData)
const reader = openEvidenceReader(firmFile)
const pagesOf = async ({ sha256, mediaType }: z.infer<typeof askedSchema>): Promise<number | null> => {
  try {
    const bytes = reader.read(sha256)
    if (mediaType === 'image/tiff') {
      const { scanPages } = await import('../core/pdf/submitted/scan-page.ts')
      return await scanPages(bytes, mediaType)
    }
    return (await openPdfSource(0, bytes)).pages
  } catch {
    return null
  }
}

parentPort?.on('message', (asked: unknown) => {
  void pagesOf(askedSchema.parse(asked)).then(pages => parentPort?.postMessage(pages))
})
