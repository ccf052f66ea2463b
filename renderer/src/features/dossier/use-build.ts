import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Job } from '../../../../shared/contract/requests/work.ts'
import { jobFailure } from '../../app/job-failure.ts'
import { showFailure } from '../../app/show-failure.ts'
import { useJob } from '../../app/use-job.ts'
import { call } from '../../host/call.ts'
import { flushAll } from '../../saving/autosaver-registry.ts'
import { showToast } from '../../ui/toast-store.ts'

export type BuildRun = {
  readonly running: boolean
  readonly job: Job | null
  readonly start: () => Promise<void>
  readonly cancel: () => void
}

/** Builds the PDF of a dossier: saves what is pending, follows the job, shows the result. */
export const useBuild = (dossierId: string): BuildRun => {
  const { t } = useTranslation('dossiers')
  const navigate = useNavigate()
  const [jobId, setJobId] = useState<string | null>(null)
  const [starting, setStarting] = useState(false)
  const job = useJob(jobId, ended => {
    setJobId(null)
    if (ended.state === 'failed') showFailure(jobFailure(ended))
    else if (ended.state === 'cancelled') showToast({ text: t('build.cancelled') })
    else {
      showToast({ tone: 'ok', text: t('build.done') })
      void navigate({ to: '/dossiers', search: { id: dossierId, tab: 'preview' } })
    }
  })
  return {
    running: starting || jobId !== null,
    job,
    start: async () => {
      setStarting(true)
      try {
        if (!(await flushAll())) showToast({ tone: 'warn', text: t('build.unsaved') })
        setJobId((await call('dossiers.build', { id: dossierId })).jobId)
      } catch (cause) {
        showFailure(cause)
      } finally {
        setStarting(false)
      }
    },
    cancel: () => {
      if (jobId !== null) void call('jobs.cancel', { id: jobId }).catch(showFailure)
    },
  }
}
