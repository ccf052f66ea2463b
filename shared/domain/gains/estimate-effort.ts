import type { Note } from '../scoring/note.ts'
import type { GainFacts } from './gain-facts.ts'

/**
 * `unwritten` {count, of} · `evidence` {count, of} · `comparison` {count, of} · `years` {years, missing} ·
 * `high` {percent} · `under-way` {count}; each with `weight`, what it adds to the effort (or takes from it).
 */
export type EffortReasonId = 'unwritten' | 'evidence' | 'comparison' | 'years' | 'high' | 'under-way'

type Effort = {
  /** 1 (a matter of days) to 5 (more than a year). */
  readonly value: number
  readonly reasons: readonly Note<EffortReasonId>[]
}

const wantedYears = 3
/** From this share of missing kinds on, gathering evidence is work of its own. */
const manyMissing = 0.5

/**
 * How much work the next raise of an item is, from 1 to 5, out of facts in the firm file. It begins at 1; a
 * part without any text adds 1 (2 when that is more than half of the item), at least half of the expected
 * kinds of evidence missing adds 1, indicators without comparison add 1, every year that is missing to three
 * adds 1 (nobody can hurry a year), a percent from 50 on adds 1 and from 70 on 2, and an action under way
 * takes 1 away. Source: the product's own design, an estimate and no promise.
 */
export const estimateEffort = (facts: GainFacts): Effort => {
  const { leaves, unwritten, evidenceKinds, missingKinds, indicators, withoutComparison, percent } = facts
  const years = facts.caps.yearsOfData
  const missingYears = years === undefined ? 0 : Math.max(0, wantedYears - years)
  const reasons: Note<EffortReasonId>[] = []
  const add = (id: EffortReasonId, weight: number, params: Readonly<Record<string, number>>): void => {
    if (weight !== 0) reasons.push({ id, params: { ...params, weight } })
  }
  add('unwritten', unwritten === 0 ? 0 : unwritten * 2 > leaves ? 2 : 1, { count: unwritten, of: leaves })
  add('evidence', missingKinds > 0 && missingKinds >= evidenceKinds * manyMissing ? 1 : 0, {
    count: missingKinds,
    of: evidenceKinds,
  })
  add('comparison', withoutComparison > 0 || facts.caps.hasComparison === false ? 1 : 0, {
    count: withoutComparison,
    of: indicators,
  })
  add('years', Math.min(2, missingYears), { years: years ?? 0, missing: missingYears })
  add('high', percent >= 70 ? 2 : percent >= 50 ? 1 : 0, { percent })
  add('under-way', facts.openActions > 0 ? -1 : 0, { count: facts.openActions })
  const sum = reasons.reduce((total, { params }) => total + Number(params.weight), 1)
  return { value: Math.min(5, Math.max(1, sum)), reasons }
}
