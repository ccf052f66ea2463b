import { z } from 'zod'
import type { AppOptions } from '../app-options.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { countPages } from './count-pages.ts'

const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    sha256: z.string(),
    size: z.number(),
    mediaType: z.string(),
    fileName: z.string(),
    known: z.boolean(),
  }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])
const resultSchema = z.object({ files: z.array(outcomeSchema) })

type Refused = Extract<z.infer<typeof outcomeSchema>, { ok: false }>
export type TakenIn = Extract<z.infer<typeof outcomeSchema>, { ok: true }> & { readonly pages: number | null }

type Task = {
  readonly options: AppOptions
  readonly session: FirmSession
  readonly files: readonly { readonly path: string; readonly name: string }[]
  /** False leaves the pages of PDFs uncounted. */
  readonly pages?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number, label?: string) => void
}

const largestCounted = 300 * 1_048_576

/**
 * Brings the bytes of files into the firm file, in order, and counts the pages of PDFs. No row names the
 * bytes yet: the caller commits the rows, or the bytes are swept away at the next opening.
 */
export const takeInFiles = async (task: Task): Promise<readonly (TakenIn | Refused)[]> => {
  const { options, session, files, signal, onProgress } = task
  const { files: outcomes } = await runThread({
    url: options.workerUrl('import-evidence'),
    input: { firmFile: { path: session.store.path, key: session.key() }, files },
    result: resultSchema,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  const pdfs = outcomes.flatMap(outcome =>
    task.pages !== false &&
    outcome.ok &&
    outcome.mediaType === 'application/pdf' &&
    outcome.size <= largestCounted
      ? [outcome.sha256]
      : [],
  )
  const pages = await countPages({
    options,
    session,
    sha256s: [...new Set(pdfs)],
    ...(signal === undefined ? {} : { signal }),
  })
  return outcomes.map(outcome =>
    outcome.ok ? { ...outcome, pages: pages.get(outcome.sha256) ?? null } : outcome,
  )
}
