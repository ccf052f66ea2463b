import { useRef, useState } from 'react'
import type { Job } from '../../../../../shared/contract/requests/work.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { textOf } from '../../../app/text-of.ts'
import { useJob } from '../../../app/use-job.ts'
import { call } from '../../../host/call.ts'
import { host } from '../../../host/host.ts'

export type SheetImport = {
  readonly running: boolean
  readonly fileName: string
  readonly job: Job | null
  readonly start: (file: File) => Promise<void>
  readonly cancel: () => void
}

/** Hands a workbook over and follows its reading; `onRead` gets the id of the preview. */
export const useSheetImport = (onRead: (previewId: string) => void): SheetImport => {
  const [jobId, setJobId] = useState<string | null>(null)
  const [fileName, setFileName] = useState('')
  const stopped = useRef(false)
  const job = useJob(jobId)
  const start = async (file: File) => {
    stopped.current = false
    setFileName(file.name)
    try {
      const [token] = await host.offerFiles([file])
      if (token === undefined || stopped.current) return
      const begun = await call('indicatorSheets.read', { file: token })
      setJobId(begun.jobId)
      const ended = await jobEnd(begun.jobId)
      const previewId = textOf(ended.result, 'previewId')
      if (previewId !== null) onRead(previewId)
    } catch (cause) {
      showFailure(cause)
    } finally {
      setFileName('')
      setJobId(null)
    }
  }
  return {
    running: fileName !== '',
    fileName,
    job,
    start,
    cancel: () => {
      stopped.current = true
      if (jobId !== null) void call('jobs.cancel', { id: jobId }).catch(showFailure)
    },
  }
}
