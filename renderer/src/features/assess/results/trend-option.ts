import type { Indicator, Series } from '../../../../../shared/contract/requests/indicators.ts'
import { formatNumber } from '../../../../../shared/domain/dossier/format-number.ts'
import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'

type Colours = {
  readonly ink: string
  readonly line: string
  readonly accent: string
  readonly quiet: string
  readonly ground: string
  readonly font: string
}

/** Line, mark and the little picture of both in the legend: told apart without colour too. */
const looks = {
  actual: {
    type: 'solid',
    symbol: 'circle',
    width: 2.4,
    icon: 'path://M0 4.2h6.2a3.8 3.8 0 0 1 7.6 0H20v1.6h-6.2a3.8 3.8 0 0 1-7.6 0H0z',
  },
  target: {
    type: 'dashed',
    symbol: 'none',
    width: 1.6,
    icon: 'path://M0 4.4h5v1.2H0zM7.5 4.4h5v1.2h-5zM15 4.4h5v1.2h-5z',
  },
  rival: {
    type: 'dotted',
    symbol: 'triangle',
    width: 1.4,
    icon: 'path://M0 4.4h2v1.2H0zM3.5 4.4h2v1.2h-2zM10 1.2l3.8 7H6.2zM14.5 4.4h2v1.2h-2zM18 4.4h2v1.2h-2z',
  },
  benchmark: {
    type: [7, 3],
    symbol: 'rect',
    width: 1.4,
    icon: 'path://M0 4.4h5v1.2H0zM6.6 1.8h6.8v6.4H6.6zM15 4.4h5v1.2h-5z',
  },
} as const

/** The digits that the axis needs to tell its marks apart, at most those of the indicator. */
const axisNumber = (value: number, decimals: number): string => {
  const text = formatNumber(value, decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

type Shown = Pick<Indicator, 'values' | 'unit' | 'decimals'>

/** The mark of a series; one that is a line alone needs one as well when it has a single value. */
const markOf = (series: Series, count: number): string =>
  looks[series].symbol === 'none' && count === 1 ? 'diamond' : looks[series].symbol

/** What the chart library needs to draw an indicator; series without a value are left out. */
export const trendOption = (indicator: Shown, names: Readonly<Record<Series, string>>, colours: Colours) => {
  const shown = seriesNames.filter(series => Object.keys(indicator.values[series] ?? {}).length > 0)
  const years = [...new Set(shown.flatMap(series => Object.keys(indicator.values[series] ?? {})))].toSorted()
  const { decimals, unit } = indicator
  const colourOf = (series: Series): string => (series === 'actual' ? colours.accent : colours.quiet)
  const label = (value: unknown): string =>
    typeof value === 'number' ? `${formatNumber(value, decimals)}${unit === '' ? '' : ` ${unit}`}` : '–'
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, fontSize: 11, color: colours.ink },
    grid: { left: 4, right: 12, top: 30, bottom: 2, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 20,
      itemHeight: 10,
      itemGap: 12,
      data: shown.map(series => ({
        name: names[series],
        icon: looks[series].icon,
        itemStyle: { color: colourOf(series), borderWidth: 0 },
      })),
      textStyle: { fontFamily: colours.font, fontSize: 11, color: colours.ink },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.ground,
      borderColor: colours.line,
      textStyle: { fontFamily: colours.font, fontSize: 12, color: colours.ink },
      valueFormatter: label,
    },
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
      axisLabel: { color: colours.ink, formatter: (value: number) => axisNumber(value, decimals + 1) },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: shown.map(series => ({
      type: 'line',
      name: names[series],
      data: years.map(year => indicator.values[series]?.[year] ?? null),
      connectNulls: true,
      symbol: markOf(series, Object.keys(indicator.values[series] ?? {}).length),
      symbolSize: 6,
      showSymbol: true,
      itemStyle: { color: colourOf(series) },
      lineStyle: { type: looks[series].type, width: looks[series].width, color: colourOf(series) },
    })),
  }
}
