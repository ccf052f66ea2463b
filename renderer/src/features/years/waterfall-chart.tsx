import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaterfallColumn } from '../../../../shared/domain/years/waterfall.ts'
import { onThemeChange } from '../../app/theme.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { waterfallOption } from './waterfall-option.ts'
import styles from './years.module.css'

use([BarChart, GridComponent, SVGRenderer])

type Props = {
  readonly columns: readonly WaterfallColumn[]
  readonly nameOf: (column: WaterfallColumn) => string
}

/** From one total to the other over the change of every category; the table below says the same in figures. */
export const WaterfallChart = ({ columns, nameOf }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const chart = init(element, null, { renderer: 'svg' })
    const draw = () => {
      const style = getComputedStyle(element)
      const token = (name: string) => style.getPropertyValue(name).trim()
      const colours = {
        ink: token('--ink-2'),
        quiet: token('--ink-3'),
        line: token('--line'),
        total: token('--edge'),
        rise: token('--accent'),
        fall: token('--warn'),
        font: token('--sans'),
      }
      chart.setOption(
        waterfallOption(columns, element.clientWidth, colours, { nameOf, points: format.points }),
        true,
      )
    }
    draw()
    const stop = onThemeChange(draw)
    const sizes = new ResizeObserver(() => {
      chart.resize()
      draw()
    })
    sizes.observe(element)
    return () => {
      stop()
      sizes.disconnect()
      chart.dispose()
    }
  }, [columns, nameOf, format])
  const [first, last] = [columns[0]?.to ?? 0, columns.at(-1)?.to ?? 0]
  return (
    <div
      ref={box}
      className={styles.chart}
      role="img"
      aria-label={t('chart.label', { before: format.points(first), after: format.points(last) })}
    />
  )
}
