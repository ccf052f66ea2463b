import type { Indicator, Series } from '../../../../../shared/contract/requests/indicators.ts'

/** What stands in brackets at the end makes a name too long for a legend or a row. */
const short = (name: string): string => name.replace(/[（(][^（(]*[)）]\s*$/u, '').trim() || name

/** A rival and a benchmark are called by their own names when they have one; `common` names the others. */
export const seriesName = (
  series: Series,
  { rivalName, benchmarkName }: Pick<Indicator, 'rivalName' | 'benchmarkName'>,
  common: string,
): string => {
  if (series === 'rival' && rivalName !== '') return short(rivalName)
  if (series === 'benchmark' && benchmarkName !== '') return short(benchmarkName)
  return common
}
