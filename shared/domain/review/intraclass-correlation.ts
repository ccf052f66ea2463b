type IntraclassCorrelation = {
  /** ICC(2,1): of a single assessor, absolute agreement. */
  readonly single: number
  /** ICC(2,k): of the mean of these assessors, absolute agreement. */
  readonly average: number
  /** ICC(3,1) and ICC(3,k): consistency only, a constant leniency of an assessor does not count. */
  readonly consistentSingle: number
  readonly consistentAverage: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length
const squares = (values: readonly number[], around: number): number =>
  values.reduce((sum, x) => sum + (x - around) ** 2, 0)

/**
 * Intraclass correlations from the two-way analysis of variance without replication, n items by k raters:
 * ICC(2,1) = (BMS−EMS) / (BMS + (k−1)EMS + k(JMS−EMS)/n), ICC(2,k) = (BMS−EMS) / (BMS + (JMS−EMS)/n),
 * ICC(3,1) = (BMS−EMS) / (BMS + (k−1)EMS), ICC(3,k) = (BMS−EMS) / BMS.
 * Source: Shrout and Fleiss, Psychological Bulletin 86 (1979) 420–428. May be negative.
 *
 * @param raters one array for each rater, an entry for each item, none missing
 * @returns null for fewer than two raters or items, and when the items do not differ at all
 */
export const intraclassCorrelation = (
  raters: readonly (readonly number[])[],
): IntraclassCorrelation | null => {
  const k = raters.length
  const n = raters[0]?.length ?? 0
  if (k < 2 || n < 2) return null
  const all = raters.flat()
  const grand = mean(all)
  const items = Array.from({ length: n }, (_, item) => mean(raters.map(rater => rater[item] ?? 0)))
  const between = k * squares(items, grand)
  const judges = n * squares(raters.map(mean), grand)
  const bms = between / (n - 1)
  const jms = judges / (k - 1)
  const ems = Math.max(0, squares(all, grand) - between - judges) / ((n - 1) * (k - 1))
  const below = [bms + (k - 1) * ems + (k * (jms - ems)) / n, bms + (jms - ems) / n]
  if (bms <= 0 || below.some(value => value <= 0)) return null
  return {
    single: (bms - ems) / (below[0] ?? 1),
    average: (bms - ems) / (below[1] ?? 1),
    consistentSingle: (bms - ems) / (bms + (k - 1) * ems),
    consistentAverage: (bms - ems) / bms,
  }
}
