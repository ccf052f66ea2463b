import type { AppEvent } from '../../../shared/contract/events.ts'
import type { AppContext } from '../app-context.ts'
import { readingOf, startReading } from '../exchange/read-content-job.ts'
import { countContents } from '../store/content-store.ts'

/** Long enough for the window to show the firm, or for a row of changes to end. */
const waitMs = 1500

/** Files that come in by the hundred are read when they are in. */
const bringsIn: ReadonlySet<string> = new Set(['import-evidence', 'unpack-archive'])

const mayBringContents = (event: AppEvent): boolean =>
  event.type === 'firm.opened' || (event.type === 'firm.changed' && event.entities.includes('evidence'))

/**
 * Reads what waits to be read, some time after a firm was opened or its evidence changed. What a person stopped is
 * not started again before the next opening.
 */
export const startAutoReading = (
  app: AppContext,
  onEvent: (listener: (event: AppEvent) => void) => void,
): { readonly stop: () => void } => {
  if (!app.options.autoReading) return { stop: () => {} }
  const state: { timer: NodeJS.Timeout | null } = { timer: null }
  const soon = (): void => {
    state.timer ??= setTimeout(look, waitMs)
    state.timer.unref()
  }
  const look = (): void => {
    state.timer = null
    if (app.jobs.list().some(job => job.state === 'running' && bringsIn.has(job.kind))) {
      soon()
      return
    }
    const session = app.desk.current()
    if (session === null || session.seat !== null || readingOf(session).stopped) return
    if (countContents(session.store.db).waiting > 0) startReading(app, session)
  }
  onEvent(event => {
    if (mayBringContents(event)) soon()
  })
  return {
    stop: () => {
      if (state.timer !== null) clearTimeout(state.timer)
    },
  }
}
