import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'
import { useDelayed } from './use-delayed.ts'

/** Nothing for 300 ms, then a quiet line that says that something is being read. */
export const Loading = () => {
  const { t } = useTranslation()
  const shown = useDelayed(true)
  return (
    <div className={styles.loading} role="status">
      {shown ? t('ui.loading') : ''}
    </div>
  )
}
