import type { FirmSession } from '../firm/firm-session.ts'

const running = new WeakMap<FirmSession, Map<string, number>>()

/** Whether a job brings files of this intake in right now. */
export const isIntakeRunning = (firm: FirmSession, id: string): boolean =>
  (running.get(firm)?.get(id) ?? 0) > 0

/** Counts an intake as running while `work` lasts. */
export const whileRunning = async <T>(firm: FirmSession, id: string, work: () => Promise<T>): Promise<T> => {
  const counts = running.get(firm) ?? new Map<string, number>()
  running.set(firm, counts)
  const add = (step: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + step)
  }
  add(1)
  try {
    return await work()
  } finally {
    add(-1)
  }
}
