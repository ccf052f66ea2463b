import { useTranslation } from 'react-i18next'
import type { RequestInput } from '../../../../../shared/contract/requests.ts'
import { useRequest } from '../../../host/use-request.ts'
import { SelectField } from '../../../ui/select-field.tsx'

/** `all`, or the id of a dossier. */
export type ScopeChoice = string

export const scopeOf = (choice: ScopeChoice): RequestInput<'custody.list'>['scope'] =>
  choice === 'all' ? { kind: 'all' } : { kind: 'dossier', dossierId: choice }

type Props = { readonly value: ScopeChoice; readonly onChange: (value: ScopeChoice) => void }

/** Which evidence a list or an export is about. */
export const ScopeField = ({ value, onChange }: Props) => {
  const { t } = useTranslation('custody')
  const dossiers = useRequest('dossiers.list', {}).data?.dossiers ?? []
  return (
    <SelectField
      label={t('room.scope')}
      value={value}
      options={[
        { value: 'all', label: t('room.all') },
        ...dossiers.map(({ id, title }) => ({ value: id, label: t('room.dossier', { title }) })),
      ]}
      onChange={onChange}
    />
  )
}
