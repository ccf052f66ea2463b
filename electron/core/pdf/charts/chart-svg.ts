import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import { barsOption } from './bars-option.ts'
import { trendOption } from './trend-option.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

/** Family name inside our charts; the renderer maps it to the embedded chart font and to nothing else. */
export const chartFamily = 'chart'

/** Draws a chart as SVG text of that size in points; the data are ours, so is every element. */
export const chartSvg = (spec: ChartSpec, width: number, height: number): string => {
  const chart = init(undefined, undefined, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(spec.kind === 'trend' ? trendOption(spec, width) : barsOption(spec))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
