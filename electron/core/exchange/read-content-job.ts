import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { throttle } from '../jobs/throttle.ts'
import { countContents, waitingContents } from '../store/content-store.ts'
import { readContents } from './read-contents.ts'

type App = Pick<AppContext, 'options' | 'jobs' | 'emit'>

/** The reading of one open firm. */
type Reading = {
  jobId: string | null
  sha256: string | null
  /** A person stopped it: it starts again when it is asked to, or at the next opening. */
  stopped: boolean
}

const readings = new WeakMap<FirmSession, Reading>()

/** What is being read of an open firm, and by which job. */
export const readingOf = (session: FirmSession): Reading => {
  const known = readings.get(session)
  if (known !== undefined) return known
  const made: Reading = { jobId: null, sha256: null, stopped: false }
  readings.set(session, made)
  return made
}

const tellEveryMs = 2000

/** Contents that came in, or were asked for again, while others were read are read in the next round. */
const readAll = async (
  app: App,
  session: FirmSession,
  control: Parameters<Parameters<App['jobs']['start']>[2]>[0],
) => {
  const reading = readingOf(session)
  const tell = throttle(
    () => app.emit({ type: 'firm.changed', command: 'contents.read', entities: ['content'] }),
    tellEveryMs,
  )
  const tried = new Set<string>()
  try {
    for (;;) {
      const waiting = waitingContents(session.store.db).filter(({ sha256 }) => !tried.has(sha256))
      if (waiting.length === 0) return
      const before = tried.size
      await readContents({
        options: app.options,
        session,
        sha256s: waiting.map(({ sha256 }) => sha256),
        signal: control.signal,
        onContent: index => {
          const content = waiting[index]
          if (content === undefined) return
          reading.sha256 = content.sha256
          control.progress(before + index, before + waiting.length, content.fileName)
          tell.soon()
        },
      })
      for (const { sha256 } of waiting) tried.add(sha256)
    }
  } finally {
    reading.sha256 = null
    tell.now()
  }
}

/** Starts the job that reads every content that waits, or joins the one that runs; its result counts them. */
export const startReading = (app: App, session: FirmSession): Job['id'] => {
  const reading = readingOf(session)
  reading.stopped = false
  if (reading.jobId !== null) return reading.jobId
  const { id } = app.jobs.start('read-content', '', async control => {
    try {
      await readAll(app, session, control)
      return countContents(session.store.db)
    } catch (error) {
      reading.stopped = control.signal.aborted
      throw error
    } finally {
      reading.jobId = null
    }
  })
  reading.jobId = id
  return id
}

/** Lets nothing be read while `work` runs, which wants the firm file for itself. */
export const withoutReading = async <T>(app: App, session: FirmSession, work: () => T): Promise<T> => {
  const { jobId } = readingOf(session)
  if (jobId === null) return work()
  await app.jobs.stop(job => job.id === jobId)
  try {
    return work()
  } finally {
    startReading(app, session)
  }
}
