import type { Indicator, Series } from '../../../../../shared/contract/requests/indicators.ts'

type Colours = {
  readonly ink: string
  readonly line: string
  readonly accent: string
  readonly quiet: string
  readonly font: string
}

const looks = {
  actual: { type: 'solid', symbol: 'circle', width: 2.4 },
  target: { type: 'dashed', symbol: 'none', width: 1.4 },
  rival: { type: 'dotted', symbol: 'triangle', width: 1.4 },
  benchmark: { type: 'dashed', symbol: 'rect', width: 1.4 },
} as const

const order: readonly Series[] = ['actual', 'target', 'rival', 'benchmark']

/** What the chart library needs to draw an indicator; series without a value are left out. */
export const trendOption = (
  indicator: Pick<Indicator, 'values' | 'unit'>,
  names: Readonly<Record<Series, string>>,
  colours: Colours,
) => {
  const shown = order.filter(series => Object.keys(indicator.values[series] ?? {}).length > 0)
  const years = [...new Set(shown.flatMap(series => Object.keys(indicator.values[series] ?? {})))].toSorted()
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, fontSize: 11, color: colours.ink },
    grid: { left: 4, right: 10, top: 26, bottom: 2, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 18,
      itemHeight: 8,
      itemGap: 8,
      textStyle: { fontFamily: colours.font, fontSize: 11, color: colours.ink },
    },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    xAxis: {
      type: 'category',
      data: years,
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.ink },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
      axisLabel: { color: colours.ink },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: shown.map(series => ({
      type: 'line',
      name: names[series],
      data: years.map(year => indicator.values[series]?.[year] ?? null),
      connectNulls: true,
      symbol: looks[series].symbol,
      symbolSize: 6,
      itemStyle: { color: series === 'actual' ? colours.accent : colours.quiet },
      lineStyle: { type: looks[series].type, width: looks[series].width },
    })),
  }
}
