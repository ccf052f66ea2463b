import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../../../shared/contract/requests/indicators.ts'
import { LazyTrendChart } from '../../assess/results/lazy-trend-chart.ts'
import styles from './detail.module.css'
import { YearGrid } from './year-grid.tsx'

type Props = { readonly detail: IndicatorDetail; readonly year: number }

/** The picture of an indicator over its numbers. */
export const ValuesTab = ({ detail, year }: Props) => {
  const { t } = useTranslation('indicators')
  const { indicator } = detail
  const hasValues = Object.values(indicator.values).some(series => Object.keys(series).length > 0)
  return (
    <div className={styles.tab}>
      {hasValues ? (
        <Suspense fallback={<div className={styles.chartRoom} />}>
          <LazyTrendChart indicator={indicator} tall />
        </Suspense>
      ) : (
        <p className={styles.noChart}>{t('detail.noChart')}</p>
      )}
      <YearGrid detail={detail} year={year} />
    </div>
  )
}
