import { useTranslation } from 'react-i18next'
import type { Mark } from './leaf-list.ts'
import styles from './progress-mark.module.css'

/** A small circle, empty, half or full; its shape and its name say it, not its colour alone. */
export const ProgressMark = ({ mark }: { readonly mark: Mark }) => {
  const { t } = useTranslation('assess')
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" role="img" aria-label={t(`tree.mark.${mark}`)}>
      <title>{t(`tree.mark.${mark}`)}</title>
      <circle cx="6" cy="6" r="4.5" className={mark === 'empty' ? styles.empty : styles.ring} />
      {mark === 'half' ? <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" className={styles.fill} /> : null}
      {mark === 'full' ? <circle cx="6" cy="6" r="4.5" className={styles.fill} /> : null}
    </svg>
  )
}
