import type { FirmSession } from '../firm/firm-session.ts'

const running = new WeakMap<FirmSession, Map<string, number>>()

/** Whether a job brings files of this intake in right now. */
export const isIntakeRunning = (firm: FirmSession, id: string): boolean =>
  (running.get(firm)?.get(id) ?? 0) > 0

/** Counts an intake as running until the returned function is called. */
export const markRunning = (firm: FirmSession, id: string): (() => void) => {
  const counts = running.get(firm) ?? new Map<string, number>()
  running.set(firm, counts)
  const add = (step: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + step)
  }
  add(1)
  return () => add(-1)
}
