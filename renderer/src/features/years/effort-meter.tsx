import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import styles from './gains.module.css'

const steps = [1, 2, 3, 4, 5] as const

/** An effort from 1 to 5 in words, with five small marks that repeat it. */
export const EffortMeter = ({ value }: { readonly value: number }) => {
  const { t } = useTranslation('years')
  return (
    <span className={styles.effort}>
      <span className={styles.marks} aria-hidden="true">
        {steps.map(step => (
          <i key={step} className={cx(step <= value && styles.on)} />
        ))}
      </span>
      {t('gains.effort', { value })}
    </span>
  )
}
