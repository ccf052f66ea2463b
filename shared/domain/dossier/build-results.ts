import { seriesNames } from '../indicators/indicator.ts'
import type { BuildContext } from './build-context.ts'
import type { Block, ChartSeries, ChartSpec } from './model.ts'
import type { SnapshotIndicator, YearSeries } from './snapshot.ts'

/** Years shown at most, the last ones. */
const mostYears = 6

const yearsOf = (indicator: SnapshotIndicator): readonly string[] =>
  [...new Set(seriesNames.flatMap(role => Object.keys(indicator[role])))].sort().slice(-mostYears)

const nameOf = (indicator: SnapshotIndicator, role: ChartSeries['role'], context: BuildContext): string => {
  if (role === 'rival' && indicator.rivalName !== '') return indicator.rivalName
  if (role === 'benchmark' && indicator.benchmarkName !== '') return indicator.benchmarkName
  return context.words.results[role]
}

/** `竞品甲（同镇灯饰企业）` is too long for a legend: what stands in brackets goes. */
const short = (name: string): string => name.replace(/[（(].*[）)]\s*$/u, '') || name

const chartOf = (indicator: SnapshotIndicator, number: string, context: BuildContext): ChartSpec => {
  const { words, fill } = context
  const source = indicator.source === '' ? '' : fill(words.results.source, { source: indicator.source })
  const labels = yearsOf(indicator)
  const valuesOf = (series: YearSeries): readonly (number | null)[] =>
    labels.map(year => series[year] ?? null)
  return {
    kind: 'trend',
    title: fill(words.results.figure, { number, name: indicator.name }),
    unit: indicator.unit,
    decimals: indicator.decimals,
    note: [words.results.better[indicator.direction], source]
      .filter(part => part !== '')
      .join(words.results.join),
    labels,
    series: seriesNames.flatMap((role): readonly ChartSeries[] => {
      const values = valuesOf(indicator[role])
      if (values.every(value => value === null)) return []
      return [{ name: short(nameOf(indicator, role, context)), role, values }]
    }),
  }
}

/** The charts of the results: per result leaf one trend for each indicator that has values. */
export const buildResults = (partId: string, context: BuildContext): readonly Block[] =>
  context.snapshot.instrument.categories.flatMap(category =>
    category.items.flatMap(item =>
      item.scale !== 'results'
        ? []
        : item.leaves.flatMap((leaf): readonly Block[] => {
            const indicators = context.snapshot.indicators.filter(
              one => one.leaf === leaf.code && yearsOf(one).length > 0,
            )
            if (indicators.length === 0) return []
            return [
              {
                type: 'heading',
                level: 1,
                text: `${leaf.code} ${context.say(leaf.title)}`,
                anchor: `${partId}-${leaf.code}`,
                contents: true,
              },
              {
                type: 'charts',
                charts: indicators.map((one, index) => chartOf(one, `${leaf.code}-${index + 1}`, context)),
              },
            ]
          }),
    ),
  )
