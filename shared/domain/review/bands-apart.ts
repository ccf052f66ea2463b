import type { Scale } from '../../packs/instrument.ts'
import { bandOf } from '../scoring/band-of.ts'

/**
 * How many bands lie between two percents: 0 in one band, 1 in neighbouring ones. A site visit typically moves a
 * percent within one band; more than one band away is worth a warning. Source: the domain notes, 2.5 step 4.
 */
export const bandsApart = (scale: Scale, from: number, to: number): number => {
  const order = scale.bands.toSorted((a, b) => a.from - b.from).map(band => band.id)
  const indexOf = (percent: number): number => order.indexOf(bandOf(scale, percent)?.id ?? '')
  return Math.abs(indexOf(from) - indexOf(to))
}
