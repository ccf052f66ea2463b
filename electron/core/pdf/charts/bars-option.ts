import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import { chartInk, chartText } from './chart-ink.ts'

type Bars = Extract<ChartSpec, { kind: 'bars' }>

const earlierInk = '#b9b4a9'

const barSeries = (
  name: string,
  values: readonly number[],
  color: string,
  unit: string,
  width: string,
): Readonly<Record<string, unknown>> => ({
  type: 'bar',
  name,
  data: [...values],
  barWidth: width,
  itemStyle: { color },
  label: {
    show: true,
    position: 'right',
    ...chartText,
    fontSize: 9,
    formatter: ({ value }: { value: number }) => `${value}${unit}`,
  },
})

/** One lying bar per label, the first at the top, each with its value; a second, paler one where two years stand side by side. */
export const barsOption = (spec: Bars): Readonly<Record<string, unknown>> => {
  const { compare, name = '' } = spec
  const own = barSeries(
    name,
    spec.values,
    chartInk.actual.color,
    spec.unit,
    compare === undefined ? '52%' : '34%',
  )
  const series =
    compare === undefined
      ? [own]
      : [own, barSeries(compare.name, compare.values, earlierInk, spec.unit, '34%')]
  return {
    animation: false,
    textStyle: chartText,
    ...(compare === undefined
      ? {}
      : {
          legend: {
            top: 0,
            right: 4,
            itemWidth: 12,
            itemHeight: 7,
            textStyle: { ...chartText, fontSize: 8 },
            data: [name, compare.name],
          },
        }),
    grid: {
      left: 6,
      right: 34,
      top: compare === undefined ? 8 : 20,
      bottom: 6,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      max: 100,
      splitLine: { lineStyle: { color: '#e4e0d8', width: 0.5 } },
      axisLabel: { ...chartText, fontSize: 8 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...spec.labels],
      axisLine: { lineStyle: { color: '#555555', width: 0.6 } },
      axisTick: { show: false },
      axisLabel: { ...chartText, fontSize: 9 },
    },
    series,
  }
}
