import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { useItemNames } from './item-names.ts'
import type { ActionDraft } from './mutations.ts'

type Props = {
  readonly action: Action
  readonly draft: ActionDraft
  readonly onChange: (part: Partial<ActionDraft>) => void
}

/** Which item an action improves; fixed for one that was made from an opportunity. */
export const ItemField = ({ action, draft, onChange }: Props) => {
  const { t } = useTranslation('improve')
  const current = useCurrentAssessment().assessment?.id ?? ''
  const assessmentId = draft.assessmentId ?? current
  const { items, nameOf } = useItemNames(assessmentId)
  const known = items.some(({ code }) => code === draft.item)
  return (
    <SelectField
      label={t('form.item')}
      value={draft.item}
      disabled={action.finding !== null || assessmentId === ''}
      options={[
        { value: '', label: t('filter.noItem') },
        ...items.map(({ code }) => ({ value: code, label: nameOf(code) })),
        ...(known || draft.item === '' ? [] : [{ value: draft.item, label: draft.item }]),
      ]}
      onChange={item => onChange({ item, assessmentId: item === '' ? null : assessmentId })}
    />
  )
}
