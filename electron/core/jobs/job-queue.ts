import type { AppEvent } from '../../../shared/contract/events.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { AppError } from '../app-error.ts'
import { toFailure } from '../to-failure.ts'
import { throttle } from './throttle.ts'

/** What a running job may tell and must obey. */
export type JobControl = {
  readonly id: string
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number, label?: string) => void
}

export type JobQueue = {
  /** Starts at once and returns; the end comes as an event, from `list` and from `ended`. */
  readonly start: (
    kind: Job['kind'],
    label: string,
    run: (control: JobControl) => Promise<Job['result']>,
  ) => Job
  readonly list: () => readonly Job[]
  /** False when there is no such job; asking a finished job to stop does nothing. */
  readonly cancel: (id: string) => boolean
  readonly ended: (id: string) => Promise<Job>
  /** Waits for the end of running jobs. */
  readonly waitFor: (which: (job: Job) => boolean) => Promise<void>
  /** Cancels running jobs and waits for their end. */
  readonly stop: (which: (job: Job) => boolean) => Promise<void>
}

type Options = {
  readonly clock: () => number
  readonly newId: () => string
  readonly emit: (event: AppEvent) => void
  readonly log: (line: string) => void
}

const keptJobs = 50
const eventEveryMs = 100

/** Long work with progress, cancel and always an end; the last fifty ended jobs stay listed. */
export const createJobQueue = ({ clock, newId, emit, log }: Options): JobQueue => {
  const jobs = new Map<string, Job>()
  const running = new Map<string, { readonly stop: AbortController; readonly end: Promise<Job> }>()

  const forgetOld = (): void => {
    const over = [...jobs.values()].filter(job => job.state !== 'running').slice(0, -keptJobs)
    for (const job of over) jobs.delete(job.id)
  }

  const start: JobQueue['start'] = (kind, label, run) => {
    const id = newId()
    const stop = new AbortController()
    const tell = throttle(() => {
      const job = jobs.get(id)
      if (job !== undefined) emit({ type: 'job.changed', job })
    }, eventEveryMs)
    const change = (changes: Partial<Job>): Job => {
      const job = { ...first, ...jobs.get(id), ...changes }
      jobs.set(id, job)
      return job
    }
    const first: Job = {
      id,
      kind,
      state: 'running',
      done: 0,
      total: 0,
      label,
      startedAt: new Date(clock()).toISOString(),
      result: null,
      error: null,
    }
    const finish = (changes: Partial<Job>): Job => {
      const job = change(changes)
      running.delete(id)
      tell.now()
      forgetOld()
      return job
    }
    const control: JobControl = {
      id,
      signal: stop.signal,
      progress: (done, total, now) => {
        if (!running.has(id)) return
        change({ done, total, ...(now === undefined ? {} : { label: now }) })
        tell.soon()
      },
    }
    jobs.set(id, first)
    const end = Promise.resolve()
      .then(() => {
        if (stop.signal.aborted) throw new AppError('cancelled')
        return run(control)
      })
      .then(
        result => finish({ state: 'done', result, done: jobs.get(id)?.total ?? 0 }),
        (error: unknown) => {
          const { code, params } = toFailure(error, log)
          const cancelled = code === 'cancelled' || stop.signal.aborted
          return finish({
            state: cancelled ? 'cancelled' : 'failed',
            error: cancelled ? null : { code, params },
          })
        },
      )
    running.set(id, { stop, end })
    tell.now()
    return first
  }

  const runningOf = (which: (job: Job) => boolean) =>
    [...running].flatMap(([id, run]) => {
      const job = jobs.get(id)
      return job !== undefined && which(job) ? [run] : []
    })

  return {
    start,
    list: () => [...jobs.values()].reverse(),
    cancel: id => {
      running.get(id)?.stop.abort()
      return jobs.has(id)
    },
    ended: async id => {
      const job = (await running.get(id)?.end) ?? jobs.get(id)
      if (job === undefined) throw new Error('no such job')
      return job
    },
    waitFor: async which => {
      await Promise.all(runningOf(which).map(({ end }) => end))
    },
    stop: async which => {
      const chosen = runningOf(which)
      for (const { stop } of chosen) stop.abort()
      await Promise.all(chosen.map(({ end }) => end))
    },
  }
}
