/** The probability of a chi-square value of at least `x`; the library is loaded when it is first asked for. */
export const chiSquareTail = async (): Promise<(x: number, df: number) => number> => {
  const { default: cdf } = await import('@stdlib/stats-base-dists-chisquare-cdf')
  return (x, df) => Math.max(0, 1 - cdf(x, df))
}
