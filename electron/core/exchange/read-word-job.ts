import { z } from 'zod'
import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { runThread } from '../jobs/thread-runner.ts'

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.json() }),
  z.object({
    ok: z.literal(false),
    code: z.enum([
      'word-not-docx',
      'word-old-format',
      'word-encrypted',
      'word-damaged',
      'word-too-large',
      'word-too-long',
    ]),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

/** Starts the reading of a Word document in a thread of its own; its result is the text with its notes. */
export const startReadWord = (app: AppContext, token: FileToken): Job => {
  const { path, name } = app.tokens.find(token)
  return app.jobs.start('read-word', name, async ({ signal, progress }) => {
    try {
      const outcome = await runThread({
        url: app.options.workerUrl('read-word'),
        input: { path },
        result: outcomeSchema,
        signal,
        onProgress: progress,
      })
      if (!outcome.ok) throw new AppError(outcome.code, { params: { ...outcome.params, name } })
      return outcome.result
    } finally {
      app.tokens.drop(token)
    }
  })
}
