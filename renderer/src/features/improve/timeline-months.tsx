import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../../shared/domain/improvement/timeline.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './timeline.module.css'

type Props = {
  readonly line: Timeline
  /** Stands in the corner above the words. */
  readonly children: ReactNode
}

const part = (value: number, days: number): string => `${(100 * value) / days}%`

/** With more months than this only the first of every quarter is named. */
export const mostNamed = 14

/** The head of the time line with its months, and their lines through all rows below. */
export const TimelineMonths = ({ line, children }: Props) => {
  const { t } = useTranslation('improve')
  const language = useLanguage()
  const dense = line.months.length > mostNamed
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <>
      <div className={styles.months}>
        <div className={styles.corner} data-label>
          {children}
        </div>
        <div className={styles.track} aria-hidden="true">
          {line.months.map(({ month, from, length }, index) => {
            const first = index === 0 || month.endsWith('-01')
            if (dense && !(first || /-(04|07|10)$/.test(month))) return null
            return (
              <span
                key={month}
                className={first ? styles.yearMonth : styles.month}
                style={{ left: part(from, line.days), width: part(length, line.days) }}
              >
                {(first ? long : short).format(new Date(`${month}-01T00:00:00Z`))}
              </span>
            )
          })}
          <span className={styles.todayLabel}>{t('timeline.today')}</span>
        </div>
      </div>
      <div className={styles.lines} aria-hidden="true">
        {line.months.slice(1).map(({ month, from }) => (
          <span key={month} style={{ left: part(from, line.days) }} />
        ))}
        <span className={styles.todayLine} />
      </div>
    </>
  )
}
