import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { AskDialog } from './ask-dialog.tsx'

type Props = {
  readonly count: number
  readonly onAct: (owner: string) => void
  readonly onClose: () => void
}

/** Asks who keeps several evidence; nobody when the field is left empty. */
export const OwnerDialog = ({ count, onAct, onClose }: Props) => {
  const { t } = useTranslation('library')
  const listId = useId()
  const [owner, setOwner] = useState('')
  const known = useRequest('library.choices', {}).data?.owners ?? []
  return (
    <AskDialog
      title={t('bulk.ask.owner', { count })}
      act={t('bulk.set')}
      ready
      onAct={() => onAct(owner.trim())}
      onClose={onClose}
    >
      <TextField
        label={t('filters.owner')}
        hint={t('bulk.ask.ownerEmpty')}
        value={owner}
        maxLength={120}
        list={listId}
        onChange={setOwner}
      />
      <datalist id={listId}>
        {known.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </AskDialog>
  )
}
