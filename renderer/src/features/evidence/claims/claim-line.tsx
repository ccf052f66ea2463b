import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { useTranslation } from 'react-i18next'
import type { Claim, Proof } from '../../../../../shared/contract/requests/claims.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from './claims.module.css'
import { ProofChip } from './proof-chip.tsx'
import { StateMark } from './state-mark.tsx'
import { useClaimActs } from './use-claim-acts.ts'

type Props = {
  readonly claim: Claim
  readonly chosen: boolean
  /** Absent where there is no text on the screen. */
  readonly onGoTo: (() => void) | undefined
  readonly onFind: () => void
  readonly onProof: (proof: Proof) => void
}

/** One sentence to be proven: how it stands, its proofs, and what can be done. */
export const ClaimLine = ({ claim, chosen, onGoTo, onFind, onProof }: Props) => {
  const { t } = useTranslation('claims')
  const { confirm, remove } = useClaimActs()
  const deleted = claim.sentence === null
  const sentence = claim.sentence ?? claim.text
  return (
    <li className={styles.line} data-claim-line={claim.id} data-chosen={chosen ? '' : undefined}>
      <div className={styles.lineHead}>
        <StateMark state={claim.state} />
        <IconButton
          className={styles.remove}
          label={t('panel.remove')}
          icon={<DeleteOutlined />}
          onClick={() => remove(claim)}
        />
      </div>
      {onGoTo === undefined || deleted ? (
        <p className={styles.sentence}>{deleted ? <s>{sentence}</s> : sentence}</p>
      ) : (
        <button type="button" className={styles.sentence} title={t('panel.goTo')} onClick={onGoTo}>
          {sentence}
        </button>
      )}
      {claim.state === 'reworded' ? (
        <p className={styles.was}>{t('panel.was', { text: claim.text })}</p>
      ) : null}
      <div className={styles.proofs}>
        {claim.proofs.map(proof => (
          <ProofChip key={proof.id} proof={proof} onOpen={() => onProof(proof)} />
        ))}
        {claim.state === 'reworded' ? (
          <Button small onClick={() => void confirm(claim)}>
            {t('panel.confirm')}
          </Button>
        ) : null}
        {deleted ? null : (
          <Button small variant="quiet" data-find="" onClick={onFind}>
            {t(claim.proofs.length === 0 ? 'panel.find' : 'panel.findMore')}
          </Button>
        )}
      </div>
    </li>
  )
}
