import { useCallback, useState } from 'react'
import type { Job } from '../../../../shared/contract/requests/work.ts'
import { showFailure } from '../../app/show-failure.ts'
import { useJob } from '../../app/use-job.ts'
import { call } from '../../host/call.ts'
import { host } from '../../host/host.ts'
import { RequestFailed } from '../../host/request-failed.ts'
import { type ImportedFile, importResult } from './import-result.ts'

export type ImportRun = {
  readonly phase: 'idle' | 'handing-over' | 'running'
  readonly job: Job | null
  /** What became of the files of the last run; null once it was read. */
  readonly report: readonly ImportedFile[] | null
  readonly start: (files: readonly File[]) => Promise<void>
  readonly cancel: () => void
  readonly dismiss: () => void
}

const mostAtOnce = 1000

/** Takes files in, optionally linked to a leaf: hand over, follow the job, keep its report. */
export const useImportFiles = (leaf?: string): ImportRun => {
  const [handing, setHanding] = useState(false)
  const [jobId, setJobId] = useState<string | null>(null)
  const [report, setReport] = useState<readonly ImportedFile[] | null>(null)
  const job = useJob(jobId, ended => {
    setJobId(null)
    setReport(importResult(ended.result))
    if (ended.state === 'failed') {
      const code = ended.error?.code ?? 'internal'
      showFailure(new RequestFailed({ code: code as 'internal', params: ended.error?.params ?? {} }))
    }
  })
  const start = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      setHanding(true)
      try {
        const tokens = await host.offerFiles(files.slice(0, mostAtOnce))
        const begun = await call('evidence.import', {
          files: [...tokens],
          ...(leaf === undefined ? {} : { leaf }),
        })
        setJobId(begun.jobId)
      } catch (cause) {
        showFailure(cause)
      } finally {
        setHanding(false)
      }
    },
    [leaf],
  )
  return {
    phase: handing ? 'handing-over' : jobId === null ? 'idle' : 'running',
    job,
    report,
    start,
    cancel: () => {
      if (jobId !== null) void call('jobs.cancel', { id: jobId }).catch(showFailure)
    },
    dismiss: () => setReport(null),
  }
}
