import type { Cap } from '../../packs/instrument.ts'
import { capsFor } from '../scoring/caps.ts'
import type { Note } from '../scoring/note.ts'
import { scoreItem } from '../scoring/score-item.ts'
import { type EffortReasonId, estimateEffort } from './estimate-effort.ts'
import type { GainFacts } from './gain-facts.ts'
import { nextPercent } from './next-percent.ts'

/** `edge` {percent, to}: to the next band · `stride` {percent, to}: ten points more · `top` {percent}. */
type GainReasonId = 'edge' | 'stride' | 'top' | EffortReasonId

/** A cap in force: the percent it allows, and what would be reached and gained without it. */
export type GainLimit = {
  readonly cap: string
  /** The fact that would lift it. */
  readonly when: Cap['when']
  readonly allowed: number
  readonly to: number
  readonly gained: number
}

type Gain = {
  readonly code: string
  readonly points: number
  readonly percent: number
  readonly to: number
  readonly gained: number
  readonly effort: number
  /** Points gained per unit of effort; what the list is sorted by. */
  readonly ratio: number
  readonly reasons: readonly Note<GainReasonId>[]
  readonly limit: GainLimit | null
  /** Ids of all caps in force, whether they bind at the next step or only further on. */
  readonly caps: readonly string[]
}

const between = (points: number, from: number, to: number): number =>
  Math.round((scoreItem(points, to) - scoreItem(points, from)) * 1000) / 1000

const gainOf = (facts: GainFacts): Gain => {
  const { code, points, percent, scale } = facts
  const caps = capsFor(scale, facts.caps)
  const next = nextPercent(scale, percent, caps)
  const effort = estimateEffort(facts)
  const gained = between(points, percent, next.to)
  const binding = next.cap
  const free =
    binding === null
      ? null
      : nextPercent(
          scale,
          percent,
          caps.filter(cap => cap !== binding),
        )
  const why: Note<GainReasonId> =
    next.wanted === percent
      ? { id: 'top', params: { percent } }
      : { id: next.edge ? 'edge' : 'stride', params: { percent, to: next.wanted } }
  return {
    code,
    points,
    percent,
    to: next.to,
    gained,
    effort: effort.value,
    ratio: Math.round((gained / effort.value) * 1000) / 1000,
    reasons: [why, ...effort.reasons],
    limit:
      binding === null || free === null
        ? null
        : {
            cap: binding.id,
            when: binding.when,
            allowed: next.allowed ?? percent,
            to: free.to,
            gained: between(points, percent, free.to),
          },
    caps: caps.map(({ id }) => id),
  }
}

/** What a gain would bring per effort once its cap is lifted; orders those that bring nothing before. */
const lifted = (gain: Gain): number => (gain.limit?.gained ?? 0) / gain.effort

/**
 * Where the next points are, most points per effort first; items that a cap holds follow, those first that
 * gain most once it is lifted. The order of the facts does not matter.
 * Source: the product's own design; see `nextPercent` and `estimateEffort`.
 */
export const rankGains = (facts: readonly GainFacts[]): readonly Gain[] =>
  facts
    .map(gainOf)
    .toSorted(
      (a, b) =>
        b.ratio - a.ratio ||
        b.gained - a.gained ||
        lifted(b) - lifted(a) ||
        a.code.localeCompare(b.code, 'en', { numeric: true }),
    )
