import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { formatNumber } from '../../../../../shared/domain/dossier/format-number.ts'
import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import { LazyTrendChart } from '../../assess/results/lazy-trend-chart.ts'
import { yearsOf } from '../../assess/results/years-of.ts'
import styles from './reading.module.css'

type Props = { readonly indicator: Indicator; readonly year: number }

/** An indicator with its numbers and its picture, as an assessor reads it. */
export const IndicatorFigures = ({ indicator, year }: Props) => {
  const { t } = useTranslation('assess')
  const years = yearsOf(indicator, year)
  const shown = seriesNames.filter(series => Object.keys(indicator.values[series] ?? {}).length > 0)
  const facts = [
    indicator.unit === '' ? '' : t('results.unitHead', { unit: indicator.unit }),
    t(`results.direction.${indicator.direction}`),
    indicator.source === '' ? t('results.noSource') : t('results.source', { source: indicator.source }),
  ]
  return (
    <section className={styles.indicator} aria-label={indicator.name}>
      <h4>{indicator.name}</h4>
      <p className={styles.meta}>{facts.filter(Boolean).join(' · ')}</p>
      <div className={styles.figures}>
        <table>
          <thead>
            <tr>
              <td />
              {years.map(one => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(series => (
              <tr key={series}>
                <th scope="row">{t(`results.series.${series}`)}</th>
                {years.map(one => {
                  const value = indicator.values[series]?.[one]
                  return (
                    <td key={one}>{value === undefined ? '' : formatNumber(value, indicator.decimals)}</td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <Suspense fallback={<div className={styles.chart} />}>
          <div className={styles.chart}>
            <LazyTrendChart indicator={indicator} />
          </div>
        </Suspense>
      </div>
    </section>
  )
}
