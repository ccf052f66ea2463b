import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { openPdfSource } from '../core/pdf/merge/pdf-source.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({ firmFile: firmFileSchema, sha256s: z.array(z.string()) })

/** Says how many pages each PDF has; null where it cannot be read without a password, or not at all. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { firmFile, sha256s } = inputSchema.parse(workerData)
  const reader = openEvidenceReader(firmFile)
  try {
    const pages: Record<string, number | null> = {}
    for (const [index, sha256] of sha256s.entries()) {
      if (signal.aborted) break
      progress(index, sha256s.length)
      pages[sha256] = await openPdfSource(0, reader.read(sha256)).then(
        source => source.pages,
        () => null,
      )
    }
    done({ pages })
  } finally {
    reader.close()
  }
})
