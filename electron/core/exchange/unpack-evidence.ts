import { rmSync } from 'node:fs'
import { z } from 'zod'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { AppError, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { JobControl } from '../jobs/job-queue.ts'
import { runThread } from '../jobs/thread-runner.ts'
import type { EntityRow } from '../store/entities.ts'
import { intakeOf, noteOutcomes, settledPlaces } from '../store/intakes.ts'
import { beginIntake, tellIntake } from './begin-intake.ts'
import { markRunning } from './running-intakes.ts'
import { type Dealt, takeInEvidence } from './take-in-evidence.ts'
import { outcomeSchema } from './take-in-files.ts'
import { settleIntake } from './take-in-intake.ts'

const partSchema = z.union([
  z.object({ files: z.array(z.object({ path: z.string(), size: z.number() })) }),
  z.object({ outcomes: z.array(z.intersection(z.object({ n: z.number() }), outcomeSchema)) }),
])
type Listed = Extract<z.infer<typeof partSchema>, { files: unknown }>['files']
type Placed = Dealt & { readonly n: number }

type Unpacking = {
  readonly app: AppContext
  readonly firm: FirmSession
  readonly archive: EntityRow<'evidence'>
  readonly links: readonly string[]
  /** The interrupted intake that goes on; null for a new one. */
  readonly earlier: ReturnType<typeof intakeOf>
}

const unpack = async (
  { app, firm, archive, links, earlier }: Unpacking,
  { id: jobId, signal, progress }: JobControl,
): Promise<Job['result']> => {
  const state: { intake: string | null; listed: Listed; stopped: () => void } = {
    intake: earlier?.id ?? null,
    listed: [],
    stopped: () => {},
  }
  const folder = app.exports.folder(jobId)

  const list = async (listed: Listed): Promise<void> => {
    state.listed = listed
    if (listed.length === 0) throw new AppError('archive-damaged')
    if (earlier !== null && earlier.counts.total !== listed.length) throw new AppError('file-changed')
    const intake = { label: archive.fileName, links, archive: archive.id, files: listed }
    state.intake ??= await beginIntake(app, firm, intake)
    state.stopped = markRunning(firm, state.intake)
  }
  const placed = (outcome: { readonly n: number } & Placed['outcome']): Placed => ({
    n: outcome.n,
    outcome,
    origin: { intake: state.intake ?? '', path: state.listed[outcome.n]?.path ?? '', archive: archive.id },
  })
  try {
    await takeInEvidence<Placed>({
      app,
      firm,
      links,
      signal,
      stage: async (hand, gate, until) => {
        let parts = Promise.resolve()
        try {
          await runThread({
            url: app.options.workerUrl('unpack-archive'),
            input: {
              firmFile: { path: firm.store.path, key: firm.key() },
              gate: gate.shared,
              sha256: archive.sha256,
              folder,
              done: earlier === null ? [] : settledPlaces(firm.store.db, earlier.id),
            },
            result: z.object({}),
            signal: until,
            onProgress: progress,
            onPart: raw => {
              const part = partSchema.parse(raw)
              parts = parts.then(() => ('files' in part ? list(part.files) : hand(part.outcomes.map(placed))))
              parts.catch(() => {})
            },
          })
        } finally {
          await parts
        }
      },
      note: (db, settled) =>
        noteOutcomes(
          db,
          state.intake ?? '',
          settled.map(({ dealt, outcome }) => ({ ...outcome, n: dealt.n })),
        ),
      onSettled: () => tellIntake(app),
    })
    return { intakeId: state.intake }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    state.stopped()
    if (state.intake !== null) settleIntake(app, firm, state.intake)
  }
}

/**
 * Starts the job that unpacks the archive of an evidence; its result is `{ intakeId }`, whose report names each
 * entry. Ends with `archive-not-zip`, `archive-damaged`, `archive-too-many` or `archive-bomb` before anything came in.
 */
export const startUnpack = (
  app: AppContext,
  input: {
    readonly evidenceId: string
    readonly links: readonly string[]
    readonly intakeId?: string | undefined
  },
): Job => {
  const firm = app.firm()
  const archive = firm.store.get('evidence', input.evidenceId)
  if (archive === null) throw notFound('evidence', input.evidenceId)
  if (archive.mediaType !== 'application/zip') throw new AppError('archive-not-zip')
  const earlier = input.intakeId === undefined ? null : intakeOf(firm.store.db, input.intakeId)
  if (input.intakeId !== undefined && earlier?.archive !== archive.id)
    throw notFound('intake', input.intakeId)
  const links = earlier?.links ?? input.links
  const unpacking = { app, firm, archive, links, earlier }
  return app.jobs.start('unpack-archive', archive.fileName, control => unpack(unpacking, control))
}
