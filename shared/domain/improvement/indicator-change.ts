type YearValue = { readonly year: number; readonly value: number }

/** What became of an indicator over an action; `unknown` while a side is missing or it has no direction. */
export type IndicatorChange = {
  readonly before: YearValue | null
  readonly after: YearValue | null
  readonly verdict: 'better' | 'worse' | 'level' | 'unknown'
}

/**
 * The last yearly value from before an action began and the newest since: `before` is of the last year before
 * the starting year, `after` of the newest year from the starting year on. An association, never a proof that
 * the action caused it. Source: the product's own design.
 *
 * @param values year → actual value
 * @param startedOn `2026-03-31`; empty while the action has no start, which leaves both sides null
 */
export const indicatorChange = (
  values: Readonly<Record<string, number>>,
  direction: 'up' | 'down' | 'up-or-level' | 'info',
  startedOn: string,
): IndicatorChange => {
  if (startedOn === '') return { before: null, after: null, verdict: 'unknown' }
  const started = Number(startedOn.slice(0, 4))
  const series = Object.entries(values)
    .map(([year, value]) => ({ year: Number(year), value }))
    .toSorted((a, b) => a.year - b.year)
  const before = series.findLast(point => point.year < started) ?? null
  const after = series.findLast(point => point.year >= started) ?? null
  if (before === null || after === null || direction === 'info') return { before, after, verdict: 'unknown' }
  const rise = after.value - before.value
  if (rise === 0) return { before, after, verdict: 'level' }
  return { before, after, verdict: rise > 0 === (direction !== 'down') ? 'better' : 'worse' }
}
