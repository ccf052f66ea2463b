import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from './current-assessment.ts'
import styles from './seat-banner.module.css'
import type { Seat } from './use-seat.ts'

/** Says that this file is a copy for one assessor, and for which year. */
export const SeatBanner = ({ seat }: { readonly seat: Seat }) => {
  const { t } = useTranslation()
  const { assessments } = useCurrentAssessment()
  const year = assessments.find(({ id }) => id === seat.assessmentId)?.year
  if (year === undefined) return null
  return (
    <span className={styles.seat} title={`${seat.assessorName} · ${t('seat.hint')}`}>
      <span>{t('seat.copy')}</span>
      <span className={styles.name}>{seat.assessorName}</span>
      <span>{t('seat.year', { year })}</span>
    </span>
  )
}
