import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { chiSquareTail } from '../reading/chi-square-tail.ts'
import { readFeedback } from '../reading/read-feedback.ts'

const resultSchema = z.object({
  fileName: z.string(),
  pages: z.number().int(),
  size: z.number().int(),
  sha256: z.string(),
  missingGlyphs: z.array(z.string()),
})

/** Starts the building of a feedback report; its result names the export under which the PDF waits. */
export const startFeedbackReport = async (
  app: AppContext,
  assessmentId: string,
  language: Language,
): Promise<Job> => {
  const snapshot = readFeedback(app, assessmentId, language, await chiSquareTail())
  return app.jobs.start('build-report', snapshot.assessment.title, async ({ id, signal, progress }) => {
    const folder = app.exports.folder(id)
    const path = join(folder, 'report.pdf')
    try {
      const report = await runThread({
        url: app.options.workerUrl('build-report'),
        input: {
          snapshot,
          localesDir: app.options.localesFolder,
          fontDir: app.options.fontsFolder,
          outPath: path,
        },
        result: resultSchema,
        signal,
        onProgress: progress,
      })
      const fileName = safeFileName(report.fileName)
      app.exports.put(id, { path, fileName })
      return { exportId: id, ...report, fileName }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  })
}
