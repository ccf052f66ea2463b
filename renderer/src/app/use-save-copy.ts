import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { call } from '../host/call.ts'
import { host } from '../host/host.ts'
import { showToast } from '../ui/toast-store.ts'
import { sentenceOfCode } from './failure-sentence.ts'
import { jobEnd } from './job-end.ts'
import { showFailure } from './show-failure.ts'
import { textOf } from './text-of.ts'
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
      const ended = await jobEnd(started.jobId)
      const exportId = textOf(ended.result, 'exportId')
      const fileName = textOf(ended.result, 'fileName')
      if (ended.state === 'failed')
        showToast({
          tone: 'bad',
          text: sentenceOfCode(ended.error?.code ?? 'internal', ended.error?.params ?? {}),
        })
      else if (exportId !== null && fileName !== null && (await host.saveExport(exportId, fileName)))
        showToast({ tone: 'ok', text: t('file.copied') })
    } catch (cause) {
      showFailure(cause)
    }
  }
  return { begin, running: job?.state === 'running', job }
}
