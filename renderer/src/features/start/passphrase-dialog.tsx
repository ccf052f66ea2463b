import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly name: string
  readonly wrong: boolean
  readonly busy: boolean
  readonly onClose: () => void
  readonly onEnter: (passphrase: string) => void
}

/** Asks for the passphrase of a firm file. */
export const PassphraseDialog = ({ name, wrong, busy, onClose, onEnter }: Props) => {
  const { t } = useTranslation(['start', 'app', 'errors'])
  const [passphrase, setPassphrase] = useState('')
  const form = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '') onEnter(passphrase)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('unlock.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={busy || passphrase === ''}>
            {t('unlock.open')}
          </Button>
        </>
      }
    >
      <p>{t('unlock.text', { name })}</p>
      <form id={form} onSubmit={submit}>
        <TextField
          label={t('new.passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && !busy ? t('errors:wrong-passphrase') : undefined}
        />
      </form>
    </Dialog>
  )
}
