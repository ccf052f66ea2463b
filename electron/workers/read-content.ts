import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { contentTimes } from '../core/content/content-limits.ts'
import { ContentRefusal } from '../core/content/content-refusal.ts'
import { storedSource } from '../core/content/content-source.ts'
import { createOcrEngine } from '../core/content/ocr/engine.ts'
import { readContent } from '../core/content/read-content.ts'
import { evidenceReaderOn } from '../core/evidence/open-evidence-reader.ts'
import { connect } from '../core/store/connect.ts'
import { StoreError } from '../core/store/store-error.ts'
import { openContentWriter } from '../core/store/write-content.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({
  firmFile: firmFileSchema,
  sha256s: z.array(z.string()),
  /** ISO time that the results are given. */
  at: z.string(),
})

/** Reads contents one after another and stores their texts; tells each by its place before it begins. */
await answerParent(parentPort, async ({ signal, progress, done }) => {
  const { firmFile, sha256s, at } = inputSchema.parse(workerData)
  const db = connect(firmFile)
  const writer = openContentWriter(db)
  const reader = evidenceReaderOn(db)
  const engine = createOcrEngine(contentTimes.recogniseMs)
  try {
    for (const [index, sha256] of sha256s.entries()) {
      const alive = (): void => progress(index, sha256s.length)
      alive()
      writer.begin(sha256, at)
      try {
        const outcome = await readContent(storedSource(reader, sha256), {
          signal,
          alive,
          now: () => performance.now(),
          engine,
        })
        if (signal.aborted) throw new StoreError('cancelled')
        const refused = outcome instanceof ContentRefusal
        writer.save({
          sha256,
          at,
          state: refused ? 'failed' : 'read',
          method: refused ? '' : outcome.method,
          pages: refused ? [] : outcome.pages,
          code: refused ? outcome.code : null,
          params: outcome.params,
        })
      } catch (error) {
        writer.callOff(sha256)
        throw signal.aborted ? new StoreError('cancelled') : error
      }
    }
    done({})
  } finally {
    await engine.close()
    db.close()
  }
})
