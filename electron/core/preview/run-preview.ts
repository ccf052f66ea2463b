import { z } from 'zod'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { pictureLimits } from './picture-limits.ts'
import type { PreviewTask } from './preview-task.ts'
import { takeTurns } from './take-turns.ts'

/** Two previews at a time: a rail of thumbnails must not start forty threads. */
const inTurn = takeTurns(2)
const mostMs = (pictureLimits.seconds + 5) * 1000
const limits = { maxOldGenerationSizeMb: 768 }

const refusalSchema = z.object({
  ok: z.literal(false),
  code: z.enum([
    'preview-locked',
    'preview-old-format',
    'preview-damaged',
    'preview-too-large',
    'preview-too-slow',
  ]),
})

/** A thread that ran out of time or memory, as a refusal of the content it read. */
const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof AppError)) return error
  if (error.code === 'cancelled') return new AppError('preview-too-slow', { cause: error })
  if (error.code === 'worker-died') return new AppError('preview-too-large', { cause: error })
  return error
}

/** Reads a content for a preview in a thread that may take some seconds and some memory, no more. */
export const runPreview = async <T>(
  app: { readonly options: Pick<AppContext['options'], 'workerUrl'> },
  firm: Pick<FirmSession, 'key'> & { readonly store: Pick<FirmSession['store'], 'path'> },
  sha256: string,
  task: PreviewTask,
  schema: z.ZodType<T>,
  limitMs = mostMs,
): Promise<T> =>
  inTurn(async () => {
    const outcome = await runThread({
      url: app.options.workerUrl('preview'),
      input: { firmFile: { path: firm.store.path, key: firm.key() }, sha256, task },
      result: z.union([z.object({ ok: z.literal(true), result: schema }), refusalSchema]),
      signal: AbortSignal.timeout(limitMs),
      graceMs: 500,
      limits,
    }).catch((error: unknown) => {
      throw refusalOf(error)
    })
    if (!outcome.ok) throw new AppError(outcome.code)
    return outcome.result
  })
