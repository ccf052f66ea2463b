import { useTranslation } from 'react-i18next'
import type { BuildWeight } from '../../../../shared/contract/requests/build-weight.ts'
import { useFormat } from '../../i18n/use-format.ts'
import styles from './dossier.module.css'

type Props = {
  readonly weight: BuildWeight
  /** Without advice, where the completeness check beside it gives that. */
  readonly brief?: boolean
}

/** What became of the size budget of a build, before and after. */
export const WeightLine = ({ weight, brief = false }: Props) => {
  const { t } = useTranslation('weight')
  const format = useFormat()
  const { dpi, heaviest, left } = weight
  const [budget, before, after] = [weight.budget, weight.before, weight.after].map(one => format.bytes(one))
  if (dpi === null) return <span className={styles.meta}>{t('fits', { budget })}</span>
  const list = heaviest
    .slice(0, 3)
    .map(one => t('heavy', { number: one.number, size: format.bytes(one.after) }))
    .join(t('comma'))
  return (
    <>
      <span className={styles.meta}>
        {weight.after < weight.before
          ? t('reduced', { before, after, dpi, budget })
          : t('nothing', { after, budget })}
      </span>
      {weight.after > weight.budget && !brief ? (
        <span className={styles.warn}>
          {t('over', { after, dpi, budget, list })}
          {left === null || left === 0 ? '' : ` ${t('left', { count: left })}`}
        </span>
      ) : null}
    </>
  )
}
