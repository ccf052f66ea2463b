import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../../ui/text-field.tsx'
import { AskDialog } from './ask-dialog.tsx'

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
  const ready = name.trim() !== ''
  const save = () => onSave(name.trim())
  return (
    <AskDialog title={title} act={t('views.keep')} ready={ready} onAct={save} onClose={onClose}>
      <TextField
        label={t('views.name')}
        value={name}
        maxLength={80}
        onChange={setName}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (!ready) return
          onClose()
          save()
        }}
      />
    </AskDialog>
  )
}
