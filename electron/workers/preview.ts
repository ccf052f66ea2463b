import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openEvidenceReader } from '../core/evidence/open-evidence-reader.ts'
import { drawPicture } from '../core/preview/draw-picture.ts'
import { pictureFacts } from '../core/preview/picture-facts.ts'
import { asPreviewRefusal } from '../core/preview/preview-refusal.ts'
import { type PreviewTask, previewTaskSchema } from '../core/preview/preview-task.ts'
import { sheetsView } from '../core/preview/sheet-view.ts'
import { wordView } from '../core/preview/word-view.ts'
import { StoreError } from '../core/store/store-error.ts'
import { answerParent } from './answer-parent.ts'
import { firmFileSchema } from './firm-file-schema.ts'

const inputSchema = z.object({ firmFile: firmFileSchema, sha256: z.string(), task: previewTaskSchema })

const resultOf = (bytes: Buffer, task: PreviewTask): Promise<unknown> => {
  switch (task.does) {
    case 'facts':
      return pictureFacts(bytes, task.mediaType)
    case 'picture':
      return drawPicture(bytes, task.page, task.width)
    case 'word':
      return wordView(bytes)
    case 'sheets':
      return sheetsView(bytes)
  }
}

/** Reads one content for a preview; a content that cannot be shown is a result too. */
await answerParent(parentPort, async ({ done }) => {
  const { firmFile, sha256, task } = inputSchema.parse(workerData)
  const reader = openEvidenceReader(firmFile)
  try {
    const bytes = Buffer.from(reader.read(sha256).buffer)
    done({ ok: true, result: await resultOf(bytes, task) })
  } catch (error) {
    if (error instanceof StoreError) throw error
    done({ ok: false, code: asPreviewRefusal(error).code })
  } finally {
    reader.close()
  }
})
