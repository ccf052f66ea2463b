import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { useSend } from '../host/use-send.ts'
import { showToast } from '../ui/toast-store.ts'
import { jobFailure } from './job-failure.ts'
import { showFailure } from './show-failure.ts'
import { useJob } from './use-job.ts'

/** Starts a backup of the open firm and tells how it ended. */
export const useBackupNow = (): {
  readonly begin: () => void
  readonly running: boolean
  readonly job: Job | null
} => {
  const { t } = useTranslation('overview')
  const [jobId, setJobId] = useState<string | null>(null)
  const create = useSend('backups.create')
  const job = useJob(jobId, ended => {
    if (ended.state === 'done') showToast({ tone: 'ok', text: t('backup.done') })
    if (ended.state === 'failed') showFailure(jobFailure(ended))
  })
  const begin = (): void => create.mutate({}, { onSuccess: started => setJobId(started.jobId) })
  return { begin, running: create.isPending || job?.state === 'running', job }
}
