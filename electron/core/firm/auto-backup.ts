import type { AppContext } from '../app-context.ts'
import { startBackup } from '../exchange/copy-firm-jobs.ts'

const lookEveryMs = 30_000

/** Backs the open firm up every `backupMinutes` of the settings, when something changed since the last one. */
export const startAutoBackup = (app: AppContext): { readonly stop: () => void } => {
  if (!app.options.autoBackup) return { stop: () => {} }
  const state = { last: app.options.clock(), fileId: '' }
  const look = (): void => {
    const session = app.desk.current()
    if (session === null) return
    const now = app.options.clock()
    if (state.fileId !== session.store.fileId) {
      state.fileId = session.store.fileId
      state.last = now
    }
    const due = now - state.last >= app.settings.get().backupMinutes * 60_000
    if (!due || !session.changedSinceBackup()) return
    state.last = now
    void app.jobs.ended(startBackup(app, session).id).then(job => {
      if (job.state === 'failed') app.emit({ type: 'backup.failed', code: job.error?.code ?? 'internal' })
    })
  }
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
