import { formatNumber } from '../../../../shared/domain/dossier/format-number.ts'
import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import { chartInk, chartText } from './chart-ink.ts'

type Trend = Extract<ChartSpec, { kind: 'trend' }>

const legend = { text: 7.5, item: 18, gap: 6 }

/** Rows that the legend takes: a Chinese character is about as wide as its type is high. */
const legendRows = (spec: Trend, width: number): number => {
  const needed = spec.series.reduce(
    (sum, { name }) => sum + legend.item + 5 + legend.gap + name.length * legend.text,
    0,
  )
  return needed > width - 20 ? 2 : 1
}

/** Own values with target, rival and benchmark over the years; own values are written at their points. */
export const trendOption = (spec: Trend, width: number): Readonly<Record<string, unknown>> => {
  const rows = legendRows(spec, width)
  const values = spec.series.flatMap(series => series.values.filter(value => value !== null))
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = (high - low || Math.abs(high) || 1) * 0.18
  return {
    animation: false,
    textStyle: chartText,
    grid: {
      left: 6,
      right: 12,
      top: 20,
      bottom: 10 + rows * 11,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      bottom: 0,
      left: 'center',
      itemWidth: legend.item,
      itemHeight: 6,
      itemGap: legend.gap,
      itemStyle: { borderWidth: 1 },
      lineStyle: { width: 1 },
      textStyle: { ...chartText, fontSize: legend.text, lineHeight: 10 },
      data: spec.series.map(series => series.name),
    },
    xAxis: {
      type: 'category',
      data: [...spec.labels],
      axisLine: { lineStyle: { color: '#555555', width: 0.6 } },
      axisTick: { length: 2 },
      axisLabel: { ...chartText, fontSize: 7.5, margin: 5 },
    },
    yAxis: {
      type: 'value',
      name: spec.unit,
      nameGap: 8,
      nameTextStyle: { ...chartText, fontSize: 7.5, align: 'left' },
      min: low - room < 0 && low >= 0 ? 0 : low - room,
      max: high + room,
      splitNumber: 4,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: '#e4e0d8', width: 0.5 } },
      axisLabel: {
        ...chartText,
        fontSize: 7,
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => formatNumber(Number(value.toFixed(spec.decimals))),
      },
    },
    series: spec.series.map(series => {
      const ink = chartInk[series.role]
      return {
        type: 'line',
        name: series.name,
        data: [...series.values],
        symbol: ink.symbol,
        symbolSize: series.role === 'actual' ? 5 : 4.5,
        showSymbol: true,
        lineStyle: { color: ink.color, width: ink.width, type: ink.line },
        itemStyle: ink.fill
          ? { color: ink.color }
          : { color: '#ffffff', borderColor: ink.color, borderWidth: 1 },
        label: {
          show: series.role === 'actual',
          position: 'top',
          distance: 3,
          ...chartText,
          fontSize: 7,
          formatter: ({ value }: { value: number }) => formatNumber(Number(value), spec.decimals),
        },
      }
    }),
  }
}
