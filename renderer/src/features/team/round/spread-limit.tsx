import { useTranslation } from 'react-i18next'
import { useSend } from '../../../host/use-send.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './team.module.css'

type Props = {
  readonly assessmentId: string
  readonly stored: { readonly revision: number; readonly spreadLimit: number }
}

const usual = [5, 10, 15, 20, 25, 30, 40, 50]

/** From how many percentage points between assessors an item must be discussed. */
export const SpreadLimit = ({ assessmentId, stored }: Props) => {
  const { t } = useTranslation('team')
  const save = useSend('consensus.setLimit', { saves: true })
  const { spreadLimit, revision } = stored
  const limits = [...new Set([...usual, spreadLimit])].toSorted((a, b) => a - b)
  return (
    <SelectField
      className={styles.limit}
      label={t('limit.label')}
      value={String(spreadLimit)}
      options={limits.map(limit => ({ value: String(limit), label: t('limit.over', { limit }) }))}
      onChange={value => save.mutate({ assessmentId, revision, spreadLimit: Number(value) })}
    />
  )
}
