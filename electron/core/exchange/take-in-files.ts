import { z } from 'zod'
import { printedAs } from '../../../shared/domain/evidence/printed-as.ts'
import type { AppOptions } from '../app-options.ts'
import { createPauseGate, type PauseGate } from '../evidence/pause-gate.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { openPageCounter, type PageCounter } from './count-pages.ts'

/** What a worker says of one file that it dealt with. */
export const outcomeSchema = z.discriminatedUnion('ok', [
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
const outcomesSchema = z.array(outcomeSchema)

export type Staged = Extract<z.infer<typeof outcomeSchema>, { ok: true }>
export type Refused = Extract<z.infer<typeof outcomeSchema>, { ok: false }>
export type TakenIn = Staged & { readonly pages: number | null }

type Task = {
  readonly options: AppOptions
  readonly session: FirmSession
  readonly files: readonly { readonly path: string; readonly name: string }[]
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, total: number, label?: string) => void) | undefined
}

const largestCounted = 300 * 1_048_576

/** A counter for what one piece of work takes in; null pages where there is nothing to count. */
export const withPages = async (
  counter: PageCounter,
  outcome: Staged | Refused,
): Promise<TakenIn | Refused> => {
  if (!outcome.ok) return outcome
  const counted = printedAs(outcome.mediaType) === 'pages' && outcome.size <= largestCounted
  return { ...outcome, pages: counted ? await counter.count(outcome) : null }
}

/**
 * Brings the bytes of files into the firm file, in order, and hands over what became of them piece by piece. No
 * row names the bytes yet: the caller commits the rows, or the bytes are swept away at the next opening. Rejects
 * with what ended the work early; pieces that were handed over hold nevertheless.
 */
export const stageFiles = async (
  { options, session, files, signal, onProgress, gate }: Task & { readonly gate: PauseGate },
  onPiece: (outcomes: readonly (Staged | Refused)[]) => void,
): Promise<void> => {
  await runThread({
    url: options.workerUrl('import-evidence'),
    input: { firmFile: { path: session.store.path, key: session.key() }, gate: gate.shared, files },
    result: z.object({}),
    onPart: part => onPiece(outcomesSchema.parse(part)),
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}

/** As `stageFiles`, but all at once, with pages counted unless `pages` is false. */
export const takeInFiles = async (
  task: Task & { readonly pages?: boolean },
): Promise<readonly (TakenIn | Refused)[]> => {
  const outcomes: (Staged | Refused)[] = []
  await stageFiles({ ...task, gate: createPauseGate() }, piece => outcomes.push(...piece))
  const counter = openPageCounter(task)
  try {
    const taken: (TakenIn | Refused)[] = []
    for (const outcome of outcomes)
      taken.push(
        task.pages === false && outcome.ok ? { ...outcome, pages: null } : await withPages(counter, outcome),
      )
    return taken
  } finally {
    await counter.close()
  }
}
