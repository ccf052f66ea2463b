import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

type Props = {
  readonly assessor: Assessor
  /** Whether the assessor does it in the own copy; the file that went out may be with the leader already. */
  readonly inCopy?: boolean
  readonly onClose: () => void
}

/** Takes a hand-in back, with the reason that stays on record. */
export const WithdrawDialog = ({ assessor, inCopy = false, onClose }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useId()
  const withdraw = useSend('handIns.withdraw', { saves: true })
  const text = inCopy ? 'textCopy' : assessor.handIn?.origin === 'file' ? 'textFile' : 'textHere'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    withdraw.mutate({ assessorId: assessor.id, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      title={t('withdraw.title', { name: assessor.name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button type="submit" form={form} variant="danger" disabled={withdraw.isPending}>
            {t('withdraw.action')}
          </Button>
        </>
      }
    >
      <p>{t(`withdraw.${text}`)}</p>
      <form id={form} onSubmit={submit} noValidate>
        <TextArea
          label={t('withdraw.reason')}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? t('withdraw.reasonNeeded') : undefined}
        />
      </form>
    </Dialog>
  )
}
