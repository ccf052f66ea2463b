import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import { barsOption } from './bars-option.ts'
import { trendOption } from './trend-option.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

export type ChartDrawer = {
  /** A chart as SVG text of that size in points; the data are ours, so is every element. */
  readonly draw: (spec: ChartSpec, width: number, height: number) => string
  readonly dispose: () => void
}

/** What a page of paper has no use for. */
const forScreens = / (?:pointer-events|class)="[^"]*"/g

/** Draws one chart after another; one instance per size is kept, which halves the time of a chart. */
export const createChartDrawer = (): ChartDrawer => {
  const charts = new Map<string, EChartsType>()
  const chartOf = (width: number, height: number): EChartsType => {
    const key = `${width}/${height}`
    const chart = charts.get(key) ?? init(undefined, undefined, { renderer: 'svg', ssr: true, width, height })
    charts.set(key, chart)
    return chart
  }
  return {
    draw: (spec, width, height) => {
      const chart = chartOf(width, height)
      chart.setOption(spec.kind === 'trend' ? trendOption(spec, width) : barsOption(spec), true)
      return chart.renderToSVGString().replace(forScreens, '')
    },
    dispose: () => {
      for (const chart of charts.values()) chart.dispose()
      charts.clear()
    },
  }
}
