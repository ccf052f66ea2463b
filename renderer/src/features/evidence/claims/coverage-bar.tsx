import { useTranslation } from 'react-i18next'
import type { Coverage } from '../../../../../shared/domain/evidence/claims/claim-coverage.ts'
import { Progress } from '../../../ui/progress.tsx'
import styles from './claims.module.css'

/** How many claims are proven, as figures and a thin bar; what has to be looked at again stands beside it. */
export const CoverageBar = ({ coverage }: { readonly coverage: Coverage }) => {
  const { t } = useTranslation('claims')
  const { proven, claims, broken } = coverage
  const words = t('coverage.short', { proven, count: claims })
  return (
    <div className={styles.coverage}>
      <p>
        {words}
        {broken > 0 ? <span className={styles.broken}>{t('coverage.broken', { count: broken })}</span> : null}
      </p>
      <Progress label={words} value={proven} max={Math.max(1, claims)} />
    </div>
  )
}
