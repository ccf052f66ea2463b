import { useCallback, useRef, useState } from 'react'
import { jobEnd } from '../../app/job-end.ts'
import { showFailure } from '../../app/show-failure.ts'
import { useJob } from '../../app/use-job.ts'
import { call } from '../../host/call.ts'
import { host } from '../../host/host.ts'
import { type ImportedFile, importResult } from './import-result.ts'

export type ImportRun = {
  readonly phase: 'idle' | 'handing-over' | 'running'
  readonly done: number
  readonly total: number
  readonly label: string
  /** What became of the files of the last run; null once it was read. */
  readonly report: readonly ImportedFile[] | null
  readonly start: (files: readonly File[]) => Promise<void>
  readonly cancel: () => void
  readonly dismiss: () => void
}

/** Files handed over and taken in by one job; the next lot follows when it has ended. */
const lot = 200

/** Takes any number of files in, optionally linked to a leaf: hand over, follow the jobs, keep the report. */
export const useImportFiles = (leaf?: string): ImportRun => {
  const [phase, setPhase] = useState<ImportRun['phase']>('idle')
  const [jobId, setJobId] = useState<string | null>(null)
  const [counts, setCounts] = useState({ before: 0, total: 0 })
  const [report, setReport] = useState<readonly ImportedFile[] | null>(null)
  const stopped = useRef(false)
  const job = useJob(jobId)

  const takeIn = useCallback(
    async (files: readonly File[]): Promise<readonly ImportedFile[]> => {
      setPhase('handing-over')
      const tokens = await host.offerFiles(files)
      if (stopped.current) return []
      const begun = await call('evidence.import', {
        files: [...tokens],
        ...(leaf === undefined ? {} : { leaf }),
      })
      setJobId(begun.jobId)
      setPhase('running')
      const ended = await jobEnd(begun.jobId)
      if (ended.state === 'cancelled') stopped.current = true
      return importResult(ended.result)
    },
    [leaf],
  )
  const start = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      stopped.current = false
      const results: ImportedFile[] = []
      try {
        for (let from = 0; from < files.length && !stopped.current; from += lot) {
          setCounts({ before: from, total: files.length })
          results.push(...(await takeIn(files.slice(from, from + lot))))
        }
      } catch (cause) {
        showFailure(cause)
      } finally {
        setPhase('idle')
        setJobId(null)
        setReport(results)
      }
    },
    [takeIn],
  )
  return {
    phase,
    done: counts.before + (job?.done ?? 0),
    total: counts.total,
    label: phase === 'running' ? (job?.label ?? '') : '',
    report,
    start,
    cancel: () => {
      stopped.current = true
      if (jobId !== null) void call('jobs.cancel', { id: jobId }).catch(showFailure)
    },
    dismiss: useCallback(() => setReport(null), []),
  }
}
