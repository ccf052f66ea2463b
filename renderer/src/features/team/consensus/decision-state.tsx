import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './consensus.module.css'

type Props = { readonly item: ConsensusItem; readonly touched: boolean; readonly onDrop: () => void }

/** Whether the item is agreed, by whom, and whether something waits to be confirmed; the keys at the end. */
export const DecisionState = ({ item, touched, onDrop }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { agreed, visit } = item
  return (
    <p className={styles.stateLine} role="status">
      {agreed === null ? null : (
        <span className={styles.ok}>
          {t('decision.agreedBy', {
            percent: agreed.percent,
            by: agreed.decidedBy,
            time: format.moment(agreed.decidedAt),
          })}
        </span>
      )}
      {visit === null ? null : <span>{t('decision.visited', { percent: visit.percent })}</span>}
      {touched ? (
        <span className={styles.waiting}>
          {t('decision.touched')}{' '}
          <button type="button" className={styles.link} onClick={onDrop}>
            {t('decision.drop')}
          </button>
        </span>
      ) : null}
      <span className={styles.keys}>{t('decision.keys')}</span>
    </p>
  )
}
