import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import { chooseAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { newerVersion } from './newer-version.ts'
import styles from './start-year.module.css'

type Props = {
  /** Newest year first; at least one. */
  readonly assessments: readonly Assessment[]
  readonly from: Assessment
  readonly onMade: (id: string) => void
}

/** A new year out of an earlier one: which year, what is taken over, and what is not. */
export const StartYearForm = ({ assessments, from: given, onMade }: Props) => {
  const { t } = useTranslation('years')
  const packs = useRequest('packs.list', {}).data?.packs ?? []
  const [fromId, setFromId] = useState(given.id)
  const from = assessments.find(({ id }) => id === fromId) ?? given
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [typedName, setTypedName] = useState<string | null>(null)
  const [take, setTake] = useState({ answers: true, notes: true })
  const [newest, setNewest] = useState(false)
  const start = useSend('years.start')
  const year = typedYear ?? String(from.year + 1)
  const title = typedName ?? t('start.defaultName', { year })
  const newer = newerVersion(packs, from.instrument)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    start.mutate(
      { from: from.id, year: Number(year), title: title.trim(), newest: newest && newer !== null, take },
      {
        onSuccess: made => {
          chooseAssessment(made.id)
          showToast({ tone: 'ok', text: t('start.done', { year, count: made.answers }) })
          if (made.left.length > 0)
            showToast({
              tone: 'warn',
              text: t('start.left', { count: made.left.length, codes: made.left.join(' ') }),
            })
          onMade(made.id)
        },
      },
    )
  }
  const check = (label: string, hint: string | null, on: boolean, set: (on: boolean) => void) => (
    <label className={styles.check}>
      <input type="checkbox" checked={on} onChange={event => set(event.target.checked)} />
      <span>
        {label}
        {hint === null ? null : <small>{hint}</small>}
      </span>
    </label>
  )
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField
        label={t('start.from')}
        value={from.id}
        options={assessments.map(one => ({
          value: one.id,
          label: t('start.fromOption', { year: one.year, title: one.title }),
        }))}
        onChange={setFromId}
      />
      <div className={styles.row}>
        <SelectField
          label={t('start.year')}
          value={year}
          options={Array.from({ length: 8 }, (_, step) => String(from.year - 3 + step)).map(one => ({
            value: one,
            label: one,
          }))}
          onChange={setTypedYear}
        />
        <TextField label={t('start.name')} value={title} maxLength={200} onChange={setTypedName} />
      </div>
      <div className={styles.checks}>
        {check(t('start.answers'), t('start.answersHint'), take.answers, answers =>
          setTake({ ...take, answers }),
        )}
        {check(t('start.notes'), null, take.notes, notes => setTake({ ...take, notes }))}
        {newer === null
          ? null
          : check(
              t('start.newest', { version: newer }),
              t('start.newestHint', { version: from.instrument.version }),
              newest,
              setNewest,
            )}
      </div>
      <p className={styles.note}>{t('start.fresh')}</p>
      <div>
        <Button variant="primary" type="submit" disabled={start.isPending || title.trim() === ''}>
          {t('start.create')}
        </Button>
      </div>
    </form>
  )
}
