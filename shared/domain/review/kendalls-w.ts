export type KendallsW = {
  /** 0: no agreement in the order of the items; 1: all put them in the same order. */
  readonly w: number
  readonly chiSquare: number
  readonly df: number
}

type Ranking = { readonly ranks: readonly number[]; readonly ties: number }

/** Mid-ranks from 1, and Σ(t³ − t) over its groups of t equal values. */
const rank = (values: readonly number[]): Ranking => {
  const groups = [...Map.groupBy(values.keys(), index => values[index] ?? 0)].toSorted(([a], [b]) => a - b)
  const ranks: number[] = []
  let before = 0
  let ties = 0
  for (const [, indices] of groups) {
    const t = indices.length
    for (const index of indices) ranks[index] = before + (t + 1) / 2
    before += t
    ties += t ** 3 - t
  }
  return { ranks, ties }
}

/**
 * Kendall’s coefficient of concordance with the correction for ties: for m raters and n items with rank sums R,
 * W = (12·ΣR² − 3m²n(n+1)²) / (m²n(n²−1) − m·ΣT), T = Σ(t³−t); χ² = m(n−1)W with n−1 degrees of freedom.
 * Source: Kendall and Babington Smith 1939; Siegel, Nonparametric Statistics, 1956, chapter 9.
 *
 * @param raters one array for each rater, an entry for each item, none missing
 * @returns null for fewer than two raters or items, and when every rater gave all items the same
 */
export const kendallsW = (raters: readonly (readonly number[])[]): KendallsW | null => {
  const m = raters.length
  const n = raters[0]?.length ?? 0
  if (m < 2 || n < 2) return null
  const rankings = raters.map(rank)
  const sums = Array.from({ length: n }, (_, item) =>
    rankings.reduce((sum, { ranks }) => sum + (ranks[item] ?? 0), 0),
  )
  const ties = rankings.reduce((sum, ranking) => sum + ranking.ties, 0)
  const squares = sums.reduce((sum, r) => sum + r ** 2, 0)
  const below = m ** 2 * n * (n ** 2 - 1) - m * ties
  if (below <= 0) return null
  const w = (12 * squares - 3 * m ** 2 * n * (n + 1) ** 2) / below
  return { w, chiSquare: m * (n - 1) * w, df: n - 1 }
}
