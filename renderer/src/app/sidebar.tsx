import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './sidebar.module.css'
import { useAreaCounts, useRenewals } from './use-area-counts.ts'
import { useAreas } from './use-areas.ts'

/** The areas, each with a quiet figure that tells how far it is. */
export const Sidebar = () => {
  const { t } = useTranslation()
  const areas = useAreas()
  const counts = useAreaCounts()
  const renewals = useRenewals()
  return (
    <nav className={styles.nav} data-no-print aria-label={t('areas.label')}>
      {areas.map((area, index) => (
        <Link
          key={area.id}
          to={area.path}
          className={styles.link ?? ''}
          activeProps={{ 'aria-current': 'page' }}
          title={`Ctrl ${index + 1}`}
        >
          <span className={styles.icon} aria-hidden="true">
            {area.icon}
          </span>
          {area.name}
          <span className={styles.figures}>
            <span className={styles.count}>{counts[area.id]}</span>
            {area.id === 'evidence' && renewals > 0 ? (
              <span className={styles.alert} title={t('areas.renewals', { count: renewals })}>
                {renewals}
                <span className="visually-hidden"> {t('areas.toRenew')}</span>
              </span>
            ) : null}
          </span>
        </Link>
      ))}
    </nav>
  )
}
