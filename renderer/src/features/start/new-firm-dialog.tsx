import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minPassphraseLength } from '../../../../shared/domain/passphrase/passphrase-strength.ts'
import { failureSentence } from '../../app/failure-sentence.ts'
import { failureOf } from '../../host/request-failed.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NewPassphrase } from '../../ui/new-passphrase.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './new-firm-dialog.module.css'
import { useEnterFirm } from './use-open-firm.ts'

/** A new firm file: its name, and a passphrase for those who want one. */
export const NewFirmDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['start', 'app'])
  const [name, setName] = useState('')
  const [protects, setProtects] = useState(false)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const folder = useRequest('system.info', {}).data?.firmFolder
  const create = useSend('firms.create', { quiet: true })
  const enter = useEnterFirm()
  const form = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || (protects && passphrase === null)) return
    const key = protects && passphrase !== null ? { passphrase } : {}
    create.mutate({ name: name.trim(), ...key }, { onSuccess: enter })
  }
  const failed = create.isError ? failureSentence(failureOf(create.error)) : undefined
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('new.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={create.isPending}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.form} noValidate>
        <TextField
          label={t('new.name')}
          placeholder={t('new.namePlaceholder')}
          value={name}
          maxLength={300}
          onChange={setName}
          hint={folder === undefined ? undefined : t('new.where', { folder })}
          error={failed ?? (tried && name.trim() === '' ? t('new.nameNeeded') : undefined)}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={protects} onChange={event => setProtects(event.target.checked)} />
          {t('new.usePassphrase')}
        </label>
        {protects ? (
          <NewPassphrase minLength={minPassphraseLength} showMissing={tried} onChange={setPassphrase} />
        ) : null}
      </form>
    </Dialog>
  )
}
