import { type FormEvent, type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessorRole } from '../../../../../shared/contract/requests/team.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './team.module.css'

type AssessorFields = {
  readonly name: string
  readonly role: AssessorRole
  readonly affiliation: string
}

type Props = {
  readonly label: string
  readonly start: AssessorFields
  readonly action: string
  readonly focused?: boolean
  readonly onSubmit: (fields: AssessorFields) => Promise<unknown>
  readonly onCancel?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

const roles: readonly AssessorRole[] = ['leader', 'assessor', 'trainee']

/** Name, role and affiliation on one line; Enter saves, Escape leaves. */
export const AssessorForm = ({ label, start, action, focused, onSubmit, onCancel, ref }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const [name, setName] = useState(start.name)
  const [role, setRole] = useState(start.role)
  const [affiliation, setAffiliation] = useState(start.affiliation)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '' || busy) return
    setBusy(true)
    await onSubmit({ name: name.trim(), role, affiliation: affiliation.trim() }).catch(() => {})
    setBusy(false)
  }
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={event => void submit(event)}
      onKeyDown={event => {
        if (event.key === 'Escape' && onCancel !== undefined) {
          event.preventDefault()
          onCancel()
        }
      }}
    >
      <TextField
        ref={ref ?? null}
        label={t('fields.name')}
        value={name}
        maxLength={60}
        autoFocus={focused ?? false}
        onChange={setName}
      />
      <SelectField
        label={t('fields.role')}
        value={role}
        options={roles.map(value => ({ value, label: t(`roles.${value}`) }))}
        onChange={setRole}
      />
      <TextField
        label={t('fields.affiliation')}
        value={affiliation}
        maxLength={120}
        placeholder={t('fields.affiliationHint')}
        onChange={setAffiliation}
      />
      <div className={styles.formTools}>
        <Button type="submit" variant={onCancel ? 'primary' : 'plain'} disabled={name.trim() === '' || busy}>
          {action}
        </Button>
        {onCancel === undefined ? null : <Button onClick={onCancel}>{t('app:ui.cancel')}</Button>}
      </div>
    </form>
  )
}
