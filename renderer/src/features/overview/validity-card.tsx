import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { cx } from '../../ui/cx.ts'
import styles from './overview.module.css'

/** How many the card names; the room of validity has them all. */
const shownFirst = 3

/** What has lapsed and what its kind reminds of; nothing while there is nothing to renew. */
export const ValidityCard = () => {
  const { t } = useTranslation('overview')
  const evidence = useRequest('validity.list', {}).data?.evidence ?? []
  const due = evidence.filter(({ reminder }) => reminder !== null)
  const lapsed = due.filter(({ days }) => days < 0).length
  if (due.length === 0) return null
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2>{t('validity.heading')}</h2>
        <Link to="/evidence/validity">{t('validity.all')}</Link>
      </div>
      <p>
        {[
          ...(lapsed === 0 ? [] : [t('validity.lapsed', { count: lapsed })]),
          ...(due.length === lapsed ? [] : [t('validity.due', { count: due.length - lapsed })]),
        ].join(t('validity.join'))}
      </p>
      <ul className={styles.lines}>
        {due.slice(0, shownFirst).map(({ id, number, title, validTo, days }) => (
          <li key={id}>
            <Link to="/evidence" search={{ id }} className={cx(styles.line, styles.small)}>
              <span className={styles.cut}>
                E-{number} {title}
              </span>
              <span className={cx(styles.end, days < 0 ? styles.bad : styles.warn)}>
                {t(days < 0 ? 'validity.lapsedOn' : 'validity.until', { date: validTo })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
