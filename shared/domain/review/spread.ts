import type { Scale } from '../../packs/instrument.ts'
import { bandOf } from '../scoring/band-of.ts'
import { medianPercent } from './median.ts'

/** Percentage points between assessors above which an item must be discussed, unless the assessment says otherwise. */
export const defaultSpreadLimit = 20

/** `too-few`: nobody, or only one of several, gave a percent, so that nothing can be taken over unspoken. */
export type DiscussReason = 'over-limit' | 'bands-differ' | 'too-few'

export type Spread = {
  /** Highest less lowest percent; null when fewer than two were given. */
  readonly spread: number | null
  readonly bandsDiffer: boolean
  /** Why the item must be discussed; empty when it need not be. */
  readonly discuss: readonly DiscussReason[]
  /** On a step of the scale; null when nobody gave a percent. */
  readonly median: number | null
}

/**
 * How far the percents of one item lie apart, and whether the team must discuss it. “A difference over 20
 * percentage points, or different bands, forces discussion”: over is strictly more than the limit, so exactly
 * 20 points apart in one band would pass. Source: the domain notes on consensus, 2.5 step 2 (practice, the
 * limit is a default that a team may change).
 *
 * @param percents one entry for each assessor who counts; null for who gave none
 * @param limit percentage points
 */
export const spreadOf = (scale: Scale, percents: readonly (number | null)[], limit: number): Spread => {
  const given = percents.filter(percent => percent !== null)
  const spread = given.length < 2 ? null : Math.max(...given) - Math.min(...given)
  const bandsDiffer = new Set(given.map(percent => bandOf(scale, percent)?.id)).size > 1
  const tooFew = given.length === 0 || (given.length === 1 && percents.length > 1)
  const discuss: DiscussReason[] = []
  if (spread !== null && spread > limit) discuss.push('over-limit')
  if (bandsDiffer) discuss.push('bands-differ')
  if (tooFew) discuss.push('too-few')
  return { spread, bandsDiffer, discuss, median: medianPercent(given, scale.step) }
}
