import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import type { ScopeChoice } from './scope-of.ts'

type Props = { readonly value: ScopeChoice; readonly onChange: (value: ScopeChoice) => void }

/** Which evidence a list or an export is about: all, what a dossier uses, or what proves an item of the current assessment. */
export const ScopeField = ({ value, onChange }: Props) => {
  const { t } = useTranslation('custody')
  const pick = usePickText()
  const dossiers = useRequest('dossiers.list', {}).data?.dossiers ?? []
  const assessmentId = useCurrentAssessment().assessment?.id ?? ''
  const instrument = useRequest('packs.instrument', { assessmentId }, { enabled: assessmentId !== '' }).data
  const items = (instrument?.categories ?? []).flatMap(category =>
    category.items.map(({ code, title }) => ({
      value: `item:${code}` as const,
      label: `${code} ${pick(title)}`,
      group: `${category.code} ${pick(category.title)}`,
    })),
  )
  return (
    <SelectField
      label={t('room.scope')}
      value={value}
      options={[
        { value: 'all' as const, label: t('room.all') },
        ...dossiers.map(({ id, title }) => ({
          value: `dossier:${id}` as const,
          label: t('room.dossier', { title }),
        })),
        ...items,
      ]}
      onChange={onChange}
    />
  )
}
