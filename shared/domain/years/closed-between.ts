import type { ActionState } from '../improvement/action-state.ts'

type Closable = {
  readonly state: ActionState
  readonly closedOn: string
  /** Year of the assessment that it came from; null when that is gone or it never had one. */
  readonly year: number | null
}

/**
 * The actions that were closed between two assessments: those made from an assessment of the earlier year or
 * of a year between the two, and those without an assessment that were closed after the earlier year and no
 * later than the later one. Dropped actions do not count.
 */
export const closedBetween = <A extends Closable>(
  actions: readonly A[],
  before: number,
  after: number,
): readonly A[] =>
  actions.filter(({ state, closedOn, year }) => {
    if (state !== 'closed') return false
    if (year !== null) return year >= before && year < Math.max(after, before + 1)
    const closed = Number(closedOn.slice(0, 4))
    return closed > before && closed <= after
  })
