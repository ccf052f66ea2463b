import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '../../../ui/text-area.tsx'
import { AskDialog } from './ask-dialog.tsx'

type Props = {
  readonly count: number
  readonly onAct: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why several evidence are withdrawn. */
export const WithdrawSeveralDialog = ({ count, onAct, onClose }: Props) => {
  const { t } = useTranslation(['library', 'custody'])
  const [reason, setReason] = useState('')
  return (
    <AskDialog
      title={t('library:bulk.ask.withdraw', { count })}
      act={t('custody:withdraw.do')}
      ready={reason.trim() !== ''}
      onAct={() => onAct(reason.trim())}
      onClose={onClose}
    >
      <p>{t('custody:withdraw.lead')}</p>
      <TextArea label={t('custody:reason')} rows={2} maxLength={2000} value={reason} onChange={setReason} />
    </AskDialog>
  )
}
