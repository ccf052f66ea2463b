import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { call } from '../host/call.ts'
import { exportOf } from './export-of.ts'
import { jobEnd } from './job-end.ts'
import { saveExport } from './save-export.ts'
import { showFailure } from './show-failure.ts'
import { useJob } from './use-job.ts'

/** Writes a compared copy of the open firm file and hands it to the person. */
export const useSaveCopy = (): {
  readonly begin: () => Promise<void>
  readonly running: boolean
  readonly job: Job | null
} => {
  const { t } = useTranslation('settings')
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const begin = async (): Promise<void> => {
    try {
      const started = await call('firms.exportCopy', {})
      setJobId(started.jobId)
      const made = exportOf(await jobEnd(started.jobId))
      if (made !== null) await saveExport(made, t('file.copied'))
    } catch (cause) {
      showFailure(cause)
    }
  }
  return { begin, running: job?.state === 'running', job }
}
