import { useTranslation } from 'react-i18next'
import { cx } from '../../../ui/cx.ts'
import { type CalendarPart, countsOf } from './calendar-of.ts'
import styles from './month-strip.module.css'

type Props = {
  readonly parts: readonly CalendarPart[]
  readonly nameOf: (id: string) => string
  /** The name of a month without its year. */
  readonly shortOf: (month: string) => string
  readonly onGo: (id: string) => void
}

/** The year ahead at a glance, month by month: how much lapses in each, and where a dossier is due; leads to the month. */
export const MonthStrip = ({ parts, nameOf, shortOf, onGo }: Props) => {
  const { t } = useTranslation('custody')
  return (
    <nav className={styles.strip} aria-label={t('validity.strip')}>
      {parts.map(part => {
        const { evidence, deadlines } = countsOf(part)
        const isMonth = /^\d{4}-\d{2}$/.test(part.id)
        return (
          <button
            key={part.id}
            type="button"
            className={cx(styles.month, part.id === 'lapsed' && evidence > 0 && styles.lapsed)}
            disabled={part.rows.length === 0}
            onClick={() => onGo(part.id)}
          >
            <span className={styles.year}>{isMonth ? part.id.slice(0, 4) : ''}</span>
            <span className={styles.name}>{isMonth ? shortOf(part.id) : nameOf(part.id)}</span>
            {evidence === 0 ? (
              <b aria-hidden="true">·</b>
            ) : (
              <b>
                {evidence}
                <span className="visually-hidden"> {t('validity.lapsing')}</span>
              </b>
            )}
            <span className={styles.due}>{deadlines === 0 ? '' : t('validity.due')}</span>
          </button>
        )
      })}
    </nav>
  )
}
