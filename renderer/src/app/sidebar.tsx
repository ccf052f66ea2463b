import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { areas } from './areas.tsx'
import styles from './sidebar.module.css'
import { useAreaCounts } from './use-area-counts.ts'

/** The areas, each with a quiet figure that tells how far it is. */
export const Sidebar = () => {
  const { t } = useTranslation()
  const counts = useAreaCounts()
  return (
    <nav className={styles.nav} aria-label={t('areas.label')}>
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
          {t(`areas.${area.id}`)}
          <span className={styles.count}>{counts[area.id]}</span>
        </Link>
      ))}
    </nav>
  )
}
