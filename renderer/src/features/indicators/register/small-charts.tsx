import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import { showValue } from '../show-value.ts'
import type { LeafChoice } from '../use-result-leaves.ts'
import styles from './charts.module.css'
import { groupByLeaf, type RegisterEntry } from './register-entries.ts'
import { sparkLines } from './spark-path.ts'

type Props = {
  readonly entries: readonly RegisterEntry[]
  readonly leaves: readonly LeafChoice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

const box = { width: 220, height: 84, margin: 5 }

/** Every indicator as a small picture of its four series, under its leaf: courses are compared at a glance. */
export const SmallCharts = ({ entries, leaves, chosen, onChoose }: Props) => {
  const { t } = useTranslation('indicators')
  const rows = groupByLeaf(
    entries,
    leaves.map(leaf => leaf.code),
  )
  const titleOf = (code: string) => leaves.find(leaf => leaf.code === code)?.title ?? ''
  return (
    <div className={styles.scroll}>
      <p className={styles.key} aria-hidden="true">
        {seriesNames.map(series => (
          <span key={series} data-series={series}>
            {t(`series.${series}`)}
          </span>
        ))}
      </p>
      <div className={styles.charts}>
        {rows.map(row =>
          row.kind === 'leaf' ? (
            <h2 key={row.leaf}>
              {row.leaf} {titleOf(row.leaf)}
            </h2>
          ) : (
            <SmallChart
              key={row.entry.indicator.id}
              entry={row.entry}
              chosen={row.entry.indicator.id === chosen}
              onChoose={onChoose}
            />
          ),
        )}
      </div>
      {rows.length === 0 ? <p className={styles.none}>{t('filter.nothing')}</p> : null}
    </div>
  )
}

type ChartProps = {
  readonly entry: RegisterEntry
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

const SmallChart = memo(({ entry, chosen, onChoose }: ChartProps) => {
  const { t } = useTranslation('indicators')
  const { indicator, fact } = entry
  const lines = sparkLines(
    seriesNames.map(series => indicator.values[series] ?? {}),
    box,
  )
  const years = Object.values(indicator.values).flatMap(values => Object.keys(values).map(Number))
  const latest = fact.latest === null ? undefined : indicator.values.actual?.[String(fact.latest)]
  return (
    <button
      type="button"
      className={styles.card}
      aria-current={chosen || undefined}
      onClick={() => onChoose(indicator.id)}
    >
      <span className={styles.cardName} title={indicator.name}>
        {indicator.name}
      </span>
      <span className={styles.cardValue}>
        {latest === undefined ? t('table.noValue') : showValue(latest, indicator)}
        {fact.course ? <i data-tone={fact.course}>{t(`course.${fact.course}`)}</i> : null}
      </span>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
        {lines.toReversed().map((line, index) => (
          <path key={seriesNames[3 - index]} data-series={seriesNames[3 - index]} d={line.path} />
        ))}
      </svg>
      <span className={styles.cardYears}>
        {years.length === 0 ? null : (
          <>
            <span>{Math.min(...years)}</span>
            <span>{Math.max(...years)}</span>
          </>
        )}
      </span>
    </button>
  )
})
SmallChart.displayName = 'SmallChart'
