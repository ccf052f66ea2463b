import { intoLots } from '../../../../../shared/domain/evidence/intake/into-lots.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { call } from '../../../host/call.ts'
import { handOver, type Placed } from './hand-over.ts'
import { intakeStore } from './intake-store.ts'
import { followProgress, type Turn } from './run-in-turn.ts'

const sizeOf = (files: readonly Placed[]): number => files.reduce((sum, { size }) => sum + size, 0)

/** Bytes of a lot that are in when so many of its files are; the last one may be in by a part. */
const bytesIn = (lot: readonly Placed[], done: number): number => {
  const whole = Math.floor(done)
  return sizeOf(lot.slice(0, whole)) + (done - whole) * (lot[whole]?.size ?? 0)
}

/**
 * Hands the files of an intake over lot by lot and has them brought in; while one lot comes in, the next is handed
 * over. Rejects with what ended it early.
 */
export const bringIn = async (id: string, placed: readonly Placed[], turn: Turn): Promise<void> => {
  const lots = intoLots(placed)
  const state = { files: 0, bytes: 0 }
  const total = { total: placed.length, startedAt: Date.now() }
  const bytes = sizeOf(placed)
  const none = Promise.resolve(null)
  const given = (lot: readonly Placed[] | undefined) => (lot === undefined ? none : handOver(lot))
  intakeStore.change({ ...total, intakeId: id, phase: 'handing-over', bytes: { done: 0, total: bytes } })
  let next = given(lots[0])
  for (const [index, lot] of lots.entries()) {
    const files = await Promise.race([next, turn.stop.then(() => null)])
    if (files === null || turn.stopped()) return
    const { jobId } = await call('intakes.takeIn', { id, files: [...files] })
    intakeStore.change({ phase: 'running', jobId })
    next = given(lots[index + 1])
    const leave = followProgress(jobId, ({ done, label }) =>
      intakeStore.change({
        done: state.files + Math.floor(done),
        bytes: { done: state.bytes + bytesIn(lot, done), total: bytes },
        label,
      }),
    )
    try {
      if ((await jobEnd(jobId)).state === 'cancelled') return
    } finally {
      leave()
    }
    state.files += lot.length
    state.bytes += sizeOf(lot)
    intakeStore.change({ done: state.files, bytes: { done: state.bytes, total: bytes }, jobId: null })
    if (turn.stopped()) return
  }
}
