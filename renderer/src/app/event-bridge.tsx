import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppEvent } from '../../../shared/contract/events.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { host } from '../host/host.ts'
import { requestKey } from '../host/request-key.ts'
import { showToast } from '../ui/toast-store.ts'
import { failureSentence, sentenceOfCode } from './failure-sentence.ts'
import { gather } from './gather.ts'
import { jobFailure } from './job-failure.ts'
import { announceJob, isFollowed } from './job-followers.ts'
import { saveState } from './save-state.ts'
import { isTouched, staleRequests } from './stale-requests.ts'

type Jobs = RequestOutput<'jobs.list'>

/** Between two refreshes after changes that follow each other closely; longer for what comes in by the hundred. */
const shortPause = 120
const longPause = 1500
const bringingIn: ReadonlySet<string> = new Set(['evidence.import', 'intakes'])

/** Names are asked for by what changed since; where nobody knows since when, from the beginning. */
const renewAll = (queries: QueryClient): void => {
  void queries.resetQueries({ queryKey: requestKey('library.names') })
  void queries.invalidateQueries()
}

const refresh = (queries: QueryClient, entities: ReadonlySet<string>): void => {
  const stale = staleRequests([...entities])
  if (stale === 'all') renewAll(queries)
  else
    for (const name of stale)
      void queries.invalidateQueries({
        queryKey: requestKey(name),
        predicate: ({ queryKey }) => isTouched(entities, queryKey),
      })
}

const changeFirm = (queries: QueryClient): void => {
  saveState.forget()
  queries.removeQueries({ type: 'inactive' })
  renewAll(queries)
}

/** Keeps the cache true to what the core announces, and tells of jobs and backups that ended. */
export const EventBridge = () => {
  const queries = useQueryClient()
  const { t } = useTranslation(['app', 'errors'])
  useEffect(() => {
    const renew = (entities: ReadonlySet<string>): void => refresh(queries, entities)
    const changes = gather(renew, shortPause)
    const broughtIn = gather(renew, longPause)
    const onJob = (event: Extract<AppEvent, { type: 'job.changed' }>): void => {
      const { job } = event
      queries.setQueryData<Jobs>(requestKey('jobs.list', {}), known => ({
        jobs: [job, ...(known?.jobs ?? []).filter(other => other.id !== job.id)],
      }))
      const unseen = !isFollowed(job.id)
      announceJob(job)
      if (job.state === 'running') return
      broughtIn.now()
      void queries.invalidateQueries({ queryKey: requestKey('backups.list') })
      if (job.kind === 'backup' || job.kind === 'restore') {
        void queries.invalidateQueries({ queryKey: requestKey('firms.current') })
        void queries.invalidateQueries({ queryKey: requestKey('firms.list') })
      }
      if (unseen && job.state === 'failed')
        showToast({
          tone: 'bad',
          text: t('jobs.failedToast', {
            kind: t(`jobs.kind.${job.kind}`),
            reason: failureSentence(jobFailure(job).failure),
          }),
        })
    }
    return host.onEvent(event => {
      if (event.type === 'firm.changed')
        (bringingIn.has(event.command) ? broughtIn : changes).add(event.entities)
      else if (event.type === 'job.changed') onJob(event)
      else if (event.type === 'backup.failed')
        showToast({
          tone: 'bad',
          text: t('jobs.backupFailed', { reason: sentenceOfCode(event.code, {}) }),
        })
      else changeFirm(queries)
    })
  }, [queries, t])
  return null
}
