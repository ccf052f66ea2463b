import { useTranslation } from 'react-i18next'
import styles from './team.module.css'

/** What sealing, the hash and the opening code mean, in plain words. */
export const Sealing = () => {
  const { t } = useTranslation('team')
  return (
    <details className={styles.sealing}>
      <summary>{t('sealing.title')}</summary>
      <p>{t('sealing.hash')}</p>
      <p>{t('sealing.code')}</p>
      <p>{t('sealing.together')}</p>
    </details>
  )
}
