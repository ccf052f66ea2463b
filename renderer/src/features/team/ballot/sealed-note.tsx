import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor, HandIn } from '../../../../../shared/contract/requests/team.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { shortHash } from '../round/short-hash.ts'
import { WithdrawDialog } from '../round/withdraw-dialog.tsx'
import styles from './ballot.module.css'

type Props = {
  readonly assessor: Assessor
  readonly handIn: HandIn
  readonly inCopy: boolean
  readonly onShowCode: () => void
}

/** Why nothing can be changed any more, and the way back. */
export const SealedNote = ({ assessor, handIn, inCopy, onShowCode }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const [withdrawing, setWithdrawing] = useState(false)
  const opened = handIn.revealedAt !== null
  return (
    <div className={styles.sealed}>
      <p>
        {t(opened ? 'status.opened' : 'ballot.handedIn', { time: format.moment(handIn.handedInAt) })}{' '}
        <span>{t('ballot.commitment', { hash: shortHash(handIn.commitment) })}</span>
      </p>
      {opened ? null : <p>{t(inCopy ? 'ballot.changeCopy' : 'ballot.changeHere')}</p>}
      {inCopy ? (
        <div className={styles.sealedTools}>
          <Button small onClick={onShowCode}>
            {t('handIn.showCode')}
          </Button>
          <Button small onClick={() => setWithdrawing(true)}>
            {t('withdraw.action')}
          </Button>
        </div>
      ) : null}
      {withdrawing ? (
        <WithdrawDialog assessor={assessor} inCopy onClose={() => setWithdrawing(false)} />
      ) : null}
    </div>
  )
}
