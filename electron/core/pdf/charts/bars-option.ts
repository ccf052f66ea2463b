import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import { chartInk, chartText } from './chart-ink.ts'

type Bars = Extract<ChartSpec, { kind: 'bars' }>

/** One lying bar per label, the first at the top, each with its value. */
export const barsOption = (spec: Bars): Readonly<Record<string, unknown>> => ({
  animation: false,
  textStyle: chartText,
  grid: { left: 6, right: 34, top: 8, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
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
  series: [
    {
      type: 'bar',
      data: [...spec.values],
      barWidth: '52%',
      itemStyle: { color: chartInk.actual.color },
      label: {
        show: true,
        position: 'right',
        ...chartText,
        fontSize: 9,
        formatter: ({ value }: { value: number }) => `${value}${spec.unit}`,
      },
    },
  ],
})
