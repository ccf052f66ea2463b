import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minPassphraseLength } from '../../../../shared/domain/passphrase/passphrase-strength.ts'
import { failureSentence } from '../../app/failure-sentence.ts'
import { failureOf } from '../../host/request-failed.ts'
import { requestKey } from '../../host/request-key.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NewPassphrase } from '../../ui/new-passphrase.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { PassphraseAct } from './passphrase-section.tsx'

type Props = { readonly act: PassphraseAct; readonly onClose: () => void }

/** Asks for the present passphrase where there is one, and for the new one twice. */
export const PassphraseChange = ({ act, onClose }: Props) => {
  const { t } = useTranslation(['settings', 'app'])
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const send = useSend('firms.setPassphrase', { quiet: true })
  const form = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if ((act !== 'set' && current === '') || (act !== 'remove' && next === null)) return
    send.mutate(
      { ...(act === 'set' ? {} : { current }), next: act === 'remove' ? null : next },
      {
        onSuccess: () => {
          void queries.invalidateQueries({ queryKey: requestKey('firms.current') })
          showToast({
            tone: 'ok',
            text: t(act === 'remove' ? 'passphrase.doneRemoved' : 'passphrase.doneSet'),
          })
          onClose()
        },
      },
    )
  }
  const failed = send.isError ? failureSentence(failureOf(send.error)) : undefined
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`passphrase.${act}Title`)}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button
            variant={act === 'remove' ? 'danger' : 'primary'}
            type="submit"
            form={form}
            disabled={send.isPending}
          >
            {t('passphrase.apply')}
          </Button>
        </>
      }
    >
      {act === 'set' ? null : <p>{t(`passphrase.${act}Text`)}</p>}
      <form id={form} onSubmit={submit} noValidate>
        {act === 'set' ? null : (
          <TextField
            label={t('passphrase.current')}
            type="password"
            value={current}
            onChange={setCurrent}
            error={failed}
          />
        )}
        {act === 'remove' ? null : (
          <NewPassphrase minLength={minPassphraseLength} showMissing={tried} onChange={setNext} />
        )}
        {act === 'set' && failed !== undefined ? <p role="alert">{failed}</p> : null}
      </form>
    </Dialog>
  )
}
