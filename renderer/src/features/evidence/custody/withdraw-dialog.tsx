import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from './custody.module.css'

type Props = { readonly evidence: Evidence; readonly onClose: () => void }

/** Asks why an evidence is withdrawn. */
export const WithdrawDialog = ({ evidence, onClose }: Props) => {
  const { t } = useTranslation('custody')
  const [reason, setReason] = useState('')
  const withdraw = useSend('evidence.withdraw', { saves: true })
  const { id, revision } = evidence
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('withdraw.title', { number: evidence.number })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            disabled={reason.trim() === ''}
            onClick={() => withdraw.mutate({ id, revision, reason }, { onSuccess: onClose })}
          >
            {t('withdraw.do')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('withdraw.lead')}</p>
        <TextArea label={t('reason')} rows={2} maxLength={2000} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  )
}
