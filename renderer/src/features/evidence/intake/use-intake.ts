import { useCallback, useRef, useState } from 'react'
import type { Intake } from '../../../../../shared/contract/requests/intakes.ts'
import { intoLots } from '../../../../../shared/domain/evidence/intake/into-lots.ts'
import { matchMissing } from '../../../../../shared/domain/evidence/intake/match-missing.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { useJob } from '../../../app/use-job.ts'
import { call } from '../../../host/call.ts'
import { pathOf } from '../../../ui/given-files.ts'
import { handOver, type Placed } from './hand-over.ts'
import { missingOf } from './missing-of.ts'

export type IntakeRun = {
  readonly phase: 'idle' | 'preparing' | 'handing-over' | 'running'
  readonly done: number
  readonly total: number
  readonly bytes: { readonly done: number; readonly total: number }
  readonly startedAt: number
  readonly label: string
  /** The intake of the last run, until its report was read. */
  readonly ended: string | null
  readonly start: (files: readonly File[]) => Promise<void>
  /** Brings in what an interrupted intake misses, out of files chosen again; false when none of them is missing. */
  readonly goOn: (intake: Intake, files: readonly File[]) => Promise<boolean>
  readonly cancel: () => void
  readonly dismiss: () => void
}

const nothing = { before: 0, total: 0, bytesBefore: 0, lotBytes: 0, bytes: 0, startedAt: 0 }
const sizeOf = (files: readonly Placed[]): number => files.reduce((sum, { size }) => sum + size, 0)

/** Files of a folder come in no order at all. */
const inOrder = (files: readonly File[]): readonly File[] =>
  files.some(file => pathOf(file).includes('/'))
    ? files.toSorted((a, b) => pathOf(a).localeCompare(pathOf(b), 'zh-CN', { numeric: true }))
    : files

const labelOf = (files: readonly File[]): string => {
  const [first] = files
  if (first === undefined) return ''
  const [folder = '', ...rest] = pathOf(first).split('/')
  return rest.length === 0 ? first.name : folder
}

/** Takes files and folders in: the list is written down first, then lot after lot is handed over and brought in. */
export const useIntake = (links: readonly string[] = []): IntakeRun => {
  const [phase, setPhase] = useState<IntakeRun['phase']>('idle')
  const [jobId, setJobId] = useState<string | null>(null)
  const [counts, setCounts] = useState(nothing)
  const [ended, setEnded] = useState<string | null>(null)
  const stopped = useRef(false)
  const job = useJob(jobId)
  const linked = links.join('\n')

  const bringIn = useCallback(async (id: string, placed: readonly Placed[]) => {
    let before = 0
    let bytesBefore = 0
    const whole = { total: placed.length, bytes: sizeOf(placed), startedAt: Date.now() }
    try {
      for (const lot of intoLots(placed)) {
        if (stopped.current) break
        setCounts({ ...whole, before, bytesBefore, lotBytes: sizeOf(lot) })
        setPhase('handing-over')
        const files = await handOver(lot)
        if (stopped.current) break
        const begun = await call('intakes.takeIn', { id, files: [...files] })
        setJobId(begun.jobId)
        setPhase('running')
        if ((await jobEnd(begun.jobId)).state === 'cancelled') stopped.current = true
        before += lot.length
        bytesBefore += sizeOf(lot)
      }
    } catch (cause) {
      showFailure(cause)
    } finally {
      setPhase('idle')
      setJobId(null)
      setEnded(id)
    }
  }, [])

  const start = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      stopped.current = false
      setPhase('preparing')
      const placed = inOrder(files).map((file, n) => ({ n, file, path: pathOf(file), size: file.size }))
      try {
        const { intakeId } = await call('intakes.begin', {
          label: labelOf(files),
          links: linked === '' ? [] : linked.split('\n'),
          files: placed.map(({ path, size }) => ({ path, size })),
        })
        await bringIn(intakeId, placed)
      } catch (cause) {
        setPhase('idle')
        showFailure(cause)
      }
    },
    [bringIn, linked],
  )
  const goOn = useCallback(
    async (intake: Intake, files: readonly File[]) => {
      stopped.current = false
      setPhase('preparing')
      const offered = files.map(file => ({ file, path: pathOf(file), size: file.size }))
      const pairs = await missingOf(intake.id)
        .then(missing => matchMissing(missing, offered))
        .catch((cause: unknown) => {
          showFailure(cause)
          return []
        })
      const placed = pairs.flatMap(({ n, index }): Placed[] => {
        const one = offered[index]
        return one === undefined ? [] : [{ n, ...one }]
      })
      if (placed.length === 0) setPhase('idle')
      else await bringIn(intake.id, placed)
      return placed.length > 0
    },
    [bringIn],
  )
  const share = job !== null && job.total > 0 ? job.done / job.total : 0
  return {
    phase,
    done: counts.before + Math.floor(job?.done ?? 0),
    total: counts.total,
    bytes: {
      done: counts.bytesBefore + share * counts.lotBytes,
      total: counts.bytes,
    },
    startedAt: counts.startedAt,
    label: phase === 'running' ? (job?.label ?? '') : '',
    ended,
    start,
    goOn,
    cancel: () => {
      stopped.current = true
      if (jobId !== null) void call('jobs.cancel', { id: jobId }).catch(showFailure)
    },
    dismiss: useCallback(() => setEnded(null), []),
  }
}
