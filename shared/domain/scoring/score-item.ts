/**
 * Points times percent in whole thousandths of a point, so that sums stay exact. Points may carry one
 * decimal, the percent is a whole number.
 */
export const itemThousandths = (points: number, percent: number): number => {
  if (!(Number.isInteger(percent) && percent >= 0 && percent <= 100)) {
    throw new RangeError(`A percent is a whole number from 0 to 100, not ${percent}.`)
  }
  return Math.round(points * 10) * percent
}

/**
 * Score of one item: item points × percent, never rounded (50 points at 45 % give 22.5; 15 points at 35 %
 * give 5.25). Source: common practice with GB/T 19580, see the instrument's `provenance.scoring`.
 *
 * @throws RangeError when `percent` is not a whole number from 0 to 100.
 */
export const scoreItem = (points: number, percent: number): number => itemThousandths(points, percent) / 1000
