import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './results.module.css'
import { seriesName } from './series-name.ts'
import { trendOption } from './trend-option.ts'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

type Props = {
  readonly indicator: Pick<Indicator, 'name' | 'values' | 'unit' | 'decimals' | 'rivalName' | 'benchmarkName'>
  /** As high as a chart that is the centre of a screen. */
  readonly tall?: boolean
}

/** The series of an indicator over the years; told apart by line and mark, not by colour alone. */
export const TrendChart = ({ indicator, tall = false }: Props) => {
  const { t } = useTranslation('assess')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const chart = init(element, null, { renderer: 'svg' })
    const style = getComputedStyle(element)
    const colour = (name: string) => style.getPropertyValue(name).trim()
    const draw = () =>
      chart.setOption(
        trendOption(
          indicator,
          {
            actual: seriesName('actual', indicator, t('results.series.actual')),
            target: seriesName('target', indicator, t('results.series.target')),
            rival: seriesName('rival', indicator, t('results.series.rival')),
            benchmark: seriesName('benchmark', indicator, t('results.series.benchmark')),
          },
          {
            ink: colour('--ink-2'),
            line: colour('--line'),
            accent: colour('--accent'),
            quiet: colour('--ink-3'),
            ground: colour('--raised'),
            font: colour('--sans'),
          },
        ),
        true,
      )
    draw()
    const sizes = new ResizeObserver(() => chart.resize())
    sizes.observe(element)
    const themes = new MutationObserver(draw)
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      sizes.disconnect()
      themes.disconnect()
      chart.dispose()
    }
  }, [indicator, t])
  return (
    <div
      ref={box}
      className={cx(styles.chart, tall && styles.tall)}
      role="img"
      aria-label={t('results.chart', { name: indicator.name })}
    />
  )
}
