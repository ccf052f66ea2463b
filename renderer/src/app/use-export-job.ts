import { useState } from 'react'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { call } from '../host/call.ts'
import { type Export, exportOf } from './export-of.ts'
import { jobFailure } from './job-failure.ts'
import { showFailure } from './show-failure.ts'
import { useJob } from './use-job.ts'

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
    const made = exportOf(ended)
    if (ended.state === 'failed') showFailure(jobFailure(ended))
    else if (made !== null) onDone(made)
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
