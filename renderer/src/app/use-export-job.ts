import { useState } from 'react'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { call } from '../host/call.ts'
import { RequestFailed } from '../host/request-failed.ts'
import { showFailure } from './show-failure.ts'
import { textOf } from './text-of.ts'
import { useJob } from './use-job.ts'

/** What a job of this kind leaves to be saved or shown. */
export type Export = { readonly exportId: string; readonly fileName: string; readonly result: Job['result'] }

export type ExportJob = {
  readonly running: boolean
  readonly job: Job | null
  readonly start: () => Promise<void>
  readonly cancel: () => void
}

/** Starts a job that makes an export, follows it, and hands its end over; a failure is said as a toast. */
export const useExportJob = (
  begin: () => Promise<{ readonly jobId: string }>,
  onDone: (made: Export) => void,
): ExportJob => {
  const [jobId, setJobId] = useState<string | null>(null)
  const [starting, setStarting] = useState(false)
  const job = useJob(jobId, ended => {
    setJobId(null)
    const exportId = textOf(ended.result, 'exportId')
    const fileName = textOf(ended.result, 'fileName')
    if (ended.state === 'failed') {
      const code = ended.error?.code ?? 'internal'
      showFailure(new RequestFailed({ code: code as 'internal', params: ended.error?.params ?? {} }))
    } else if (exportId !== null && fileName !== null) onDone({ exportId, fileName, result: ended.result })
  })
  return {
    running: starting || jobId !== null,
    job,
    start: async () => {
      setStarting(true)
      try {
        setJobId((await begin()).jobId)
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
