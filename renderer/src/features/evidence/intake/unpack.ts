import { jobEnd } from '../../../app/job-end.ts'
import { call } from '../../../host/call.ts'
import { intakeStore } from './intake-store.ts'
import { followProgress, type Turn } from './run-in-turn.ts'

export type Unpacking = {
  readonly evidenceId: string
  readonly links: readonly string[]
  /** The interrupted unpacking that goes on. */
  readonly intakeId?: string
}

const intakeOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'intakeId' in result && typeof result.intakeId === 'string'
    ? result.intakeId
    : null

/** The unpacking that was begun for an archive and has not ended; a cancelled job tells it not. */
const begunOf = async (evidenceId: string): Promise<string | null> => {
  const { intakes } = await call('intakes.list', {})
  return intakes.find(({ archive, endedAt }) => archive === evidenceId && endedAt === null)?.id ?? null
}

/** Unpacks an archive; resolves with the intake that reports its entries. */
export const unpack = async (
  { evidenceId, links, intakeId }: Unpacking,
  turn: Turn,
): Promise<string | null> => {
  const { jobId } = await call('intakes.unpack', {
    evidenceId,
    links: [...links],
    ...(intakeId === undefined ? {} : { intakeId }),
  })
  intakeStore.change({ phase: 'running', jobId, startedAt: Date.now() })
  if (turn.stopped()) await call('jobs.cancel', { id: jobId })
  const leave = followProgress(jobId, ({ done, total, label }) =>
    intakeStore.change({ done: Math.floor(done), total, label }),
  )
  try {
    const { state, result } = await jobEnd(jobId)
    return state === 'cancelled' ? begunOf(evidenceId) : intakeOf(result)
  } finally {
    leave()
  }
}
