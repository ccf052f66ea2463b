import type { Agreement } from '../../../../../shared/contract/requests/consensus.ts'

type Sense = 'strong' | 'fair' | 'weak'

const grade = (value: number, strong: number, fair: number): Sense =>
  value >= strong ? 'strong' : value >= fair ? 'fair' : 'weak'

/** Kendall's W: from 0.7 strong, from 0.5 moderate agreement in the order of the items. Source: Schmidt 1997. */
export const senseOfKendall = (w: number): Sense => grade(w, 0.7, 0.5)

/** ICC of a single assessor: from 0.75 good, from 0.5 moderate. Source: Koo and Li 2016. */
export const senseOfIcc = (single: number): Sense => grade(single, 0.75, 0.5)

/** Mean distance from the median: up to one step of 5 points is close, up to two steps fair. Our own reading. */
export const senseOfDeviation = (points: number): Sense => grade(-points, -5, -10)

/** Share of the items within the limit: four fifths is much, three fifths fair. Our own reading. */
export const senseOfShare = (share: number): Sense => grade(share, 0.8, 0.6)

export type Figure = {
  readonly id: 'kendall' | 'icc' | 'deviation' | 'within' | 'sameBand'
  readonly value: number
  readonly sense: Sense
}

/** The figures that can be computed, each with what it says. */
export const figuresOf = (agreement: Agreement): readonly Figure[] => {
  const { kendall, icc, meanDeviation, withinLimit, sameBand } = agreement
  const figures: Figure[] = []
  if (withinLimit !== null)
    figures.push({ id: 'within', value: withinLimit, sense: senseOfShare(withinLimit) })
  if (sameBand !== null) figures.push({ id: 'sameBand', value: sameBand, sense: senseOfShare(sameBand) })
  if (meanDeviation !== null)
    figures.push({ id: 'deviation', value: meanDeviation, sense: senseOfDeviation(meanDeviation) })
  if (kendall !== null) figures.push({ id: 'kendall', value: kendall.w, sense: senseOfKendall(kendall.w) })
  if (icc !== null) figures.push({ id: 'icc', value: icc.single, sense: senseOfIcc(icc.single) })
  return figures
}
