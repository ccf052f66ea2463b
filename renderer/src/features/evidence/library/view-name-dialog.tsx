import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'

type Props = {
  readonly title: string
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a kept search. */
export const ViewNameDialog = ({ title, name: given, onSave, onClose }: Props) => {
  const { t } = useTranslation('library')
  const [name, setName] = useState(given)
  const save = () => {
    if (name.trim() === '') return
    onSave(name.trim())
    onClose()
  }
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('views.cancel')}</Button>
          <Button variant="primary" disabled={name.trim() === ''} onClick={save}>
            {t('views.keep')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('views.name')}
        value={name}
        maxLength={80}
        onChange={setName}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
    </Dialog>
  )
}
