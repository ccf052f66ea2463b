import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import { previousOf } from '../../../../shared/domain/years/previous-of.ts'

/** The earlier and the later assessment that are compared; null while the firm has only one. */
export type Pair = { readonly before: Assessment; readonly after: Assessment }

const known = (one: Assessment) => ({ ...one, instrumentId: one.instrument.id })

/**
 * What is compared: the two that the address names, else the current assessment with the one before it, else
 * with any other one.
 */
export const pairOf = (
  assessments: readonly Assessment[],
  current: Assessment,
  a: string | undefined,
  b: string | undefined,
): Pair | null => {
  const after = assessments.find(({ id }) => id === b) ?? current
  const named = assessments.find(({ id }) => id === a && id !== after.id)
  const inOrder = assessments.map(known).toReversed()
  const before =
    named ??
    assessments.find(({ id }) => id === previousOf(inOrder, known(after))?.id) ??
    assessments.find(({ id }) => id !== after.id)
  return before === undefined ? null : { before, after }
}
