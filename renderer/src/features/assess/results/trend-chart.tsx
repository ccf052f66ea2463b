import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import styles from './results.module.css'
import { trendOption } from './trend-option.ts'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** The series of an indicator over the years; told apart by line and mark, not by colour alone. */
export const TrendChart = ({ indicator }: { readonly indicator: Indicator }) => {
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
            actual: t('results.series.actual'),
            target: t('results.series.target'),
            rival: t('results.series.rival'),
            benchmark: t('results.series.benchmark'),
          },
          {
            ink: colour('--ink-2'),
            line: colour('--line'),
            accent: colour('--accent'),
            quiet: colour('--ink-3'),
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
      className={styles.chart}
      role="img"
      aria-label={t('results.chart', { name: indicator.name })}
    />
  )
}
