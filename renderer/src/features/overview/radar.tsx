import { RadarChart } from 'echarts/charts'
import { RadarComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { onThemeChange } from '../../app/theme.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './radar.module.css'
import { wrapLabel } from './wrap-label.ts'

use([RadarChart, RadarComponent, CanvasRenderer])

type Props = {
  readonly instrument: Instrument
  readonly summary: RequestOutput<'assessments.get'>['summary']
}

/** Colours and fonts as the page has them now: a canvas knows no custom properties. */
const readTokens = () => {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  return { ink: token('--ink-2'), line: token('--line'), accent: token('--accent'), font: token('--sans') }
}

/** Share of the points reached in every category. The table beside it says the same in figures. */
export const Radar = ({ instrument, summary }: Props) => {
  const { t } = useTranslation('overview')
  const pick = usePickText()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current === null) return
    const chart = init(place.current, null, { renderer: 'canvas' })
    const shares = new Map(summary.categories.map(one => [one.code, (100 * one.score) / one.points]))
    const paint = (): void => {
      const { ink, line, accent, font } = readTokens()
      chart.setOption({
        animation: false,
        radar: {
          radius: '72%',
          axisNameGap: 8,
          splitNumber: 4,
          indicator: instrument.categories.map(({ title }) => ({
            name: wrapLabel(pick(title), 14),
            max: 100,
          })),
          axisName: { color: ink, fontFamily: font, fontSize: 12, lineHeight: 16 },
          axisLine: { lineStyle: { color: line } },
          splitLine: { lineStyle: { color: line } },
          splitArea: { show: false },
        },
        series: [
          {
            type: 'radar',
            silent: true,
            symbolSize: 4,
            data: [{ value: instrument.categories.map(({ code }) => Math.round(shares.get(code) ?? 0)) }],
            itemStyle: { color: accent },
            lineStyle: { color: accent, width: 2 },
            areaStyle: { color: accent, opacity: 0.16 },
          },
        ],
      })
    }
    paint()
    const stop = onThemeChange(paint)
    const resized = new ResizeObserver(() => chart.resize())
    resized.observe(place.current)
    return () => {
      stop()
      resized.disconnect()
      chart.dispose()
    }
  }, [instrument, summary, pick])
  return <div ref={place} className={styles.radar} role="img" aria-label={t('score.radar')} />
}
