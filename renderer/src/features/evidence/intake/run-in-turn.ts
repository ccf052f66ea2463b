import { followJob } from '../../../app/job-followers.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { host } from '../../../host/host.ts'
import { intakeStore } from './intake-store.ts'

/** One run of the work that brings files in. */
export type Turn = {
  /** The person, or the closing of the firm, wants no more of it. */
  readonly stopped: () => boolean
  /** Resolves when it is stopped. */
  readonly stop: Promise<void>
}

const nothing = {
  jobId: null,
  done: 0,
  total: 0,
  bytes: { done: 0, total: 0 },
  startedAt: 0,
  label: '',
} as const

let queue: Promise<unknown> = Promise.resolve()
let halt: (() => void) | null = null

/** Asks the present run to stop; its job ends as cancelled, what came in stays. */
export const stopIntake = (): void => {
  halt?.()
  const { active } = intakeStore.current()
  if (active !== null && active.jobId !== null)
    void call('jobs.cancel', { id: active.jobId }).catch(showFailure)
}

/** Copies the progress of a job into the state of the run until the returned function is called. */
export const followProgress = (
  jobId: string,
  tell: (job: { readonly done: number; readonly total: number; readonly label: string }) => void,
): (() => void) => followJob(jobId, ({ done, total, label }) => tell({ done, total, label }))

const report = async (place: string, intakeId: string | null, smooth: (count: number) => void) => {
  if (intakeId === null) return intakeStore.end(null)
  try {
    const { intake, archives } = await call('intakes.get', { id: intakeId, limit: 0 })
    const { imported, total } = intake.counts
    if (imported === total && archives.length === 0 && intake.archive === '') {
      smooth(imported)
      intakeStore.end(null)
    } else intakeStore.end({ place, intakeId })
  } catch {
    intakeStore.end(null)
  }
}

/**
 * Does one run after the other, and tells of each end: in few words through `smooth` when everything came in anew,
 * else by its report. Resolves with the intake; null when there was none.
 */
export const runInTurn = (
  place: string,
  smooth: (count: number) => void,
  work: (turn: Turn) => Promise<string | null>,
): Promise<string | null> => {
  const run = async (): Promise<string | null> => {
    intakeStore.begin({ ...nothing, place, intakeId: null, phase: 'preparing' })
    let over = false
    const stop = new Promise<void>(resolve => {
      halt = () => {
        over = true
        resolve()
      }
    })
    const leave = host.onEvent(event => {
      if (event.type === 'firm.closed') halt?.()
    })
    let intakeId: string | null = null
    try {
      intakeId = await work({ stopped: () => over, stop })
    } catch (cause) {
      intakeId = intakeStore.current().active?.intakeId ?? null
      showFailure(cause)
    } finally {
      leave()
      halt = null
    }
    await report(place, intakeId, smooth)
    return intakeId
  }
  const turn = queue.then(run)
  queue = turn.catch(() => null)
  return turn
}
