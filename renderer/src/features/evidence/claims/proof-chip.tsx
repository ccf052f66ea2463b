import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined'
import { useTranslation } from 'react-i18next'
import type { Proof } from '../../../../../shared/contract/requests/claims.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './claims.module.css'

type Props = { readonly proof: Proof; readonly pressed?: boolean; readonly onOpen: () => void }

/** Evidence and page of one proof; what is wrong with it stands in the chip. */
export const ProofChip = ({ proof, pressed, onOpen }: Props) => {
  const { t } = useTranslation('claims')
  const { number, title, place, state } = proof
  const intact = state === 'intact'
  const where = t('proof.page', { page: place.page })
  return (
    <button
      type="button"
      className={cx(styles.proof, !intact && styles.brokenProof)}
      title={[title, place.quote].filter(Boolean).join('\n')}
      aria-pressed={pressed}
      onClick={onOpen}
    >
      {intact ? null : <ExclamationCircleOutlined aria-hidden="true" />}
      <b>{number === null ? t('proof.removed') : `E-${number}`}</b> {where}
      {intact ? null : ` · ${t(`proof.state.${state}`)}`}
    </button>
  )
}
