import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { newestOf } from './newest-of.ts'
import styles from './setup.module.css'

type Props = {
  /** The instrument chosen at first; without it the first there is. */
  readonly instrument?: string | undefined
  readonly onMade: (id: string) => void
}

/** An assessment that begins empty: which instrument, which year. */
export const NewAssessmentForm = ({ instrument, onMade }: Props) => {
  const { t } = useTranslation('overview')
  const pick = usePickText()
  const packs = useRequest('packs.list', {}).data?.packs
  const today = useRequest('system.info', {}).data?.today
  const [chosen, setChosen] = useState<string | null>(instrument ?? null)
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [typedName, setTypedName] = useState<string | null>(null)
  const create = useSend('assessments.create')
  if (packs === undefined || today === undefined) return <Loading />
  const instruments = newestOf(packs.filter(pack => pack.kind === 'instrument'))
  const pack = instruments.find(one => one.id === chosen) ?? instruments[0]
  const thisYear = Number(today.slice(0, 4))
  const year = typedYear === null ? thisYear : Number(typedYear)
  const otherName = pack === undefined || pack === instruments[0] ? null : pick(pack.title)
  const name =
    typedName ??
    (otherName === null ? t('setup.defaultName', { year }) : t('setup.otherName', { year, title: otherName }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (pack === undefined || name.trim() === '') return
    create.mutate(
      { instrument: { id: pack.id, version: pack.version }, year, title: name.trim() },
      {
        onSuccess: made => {
          chooseAssessment(made.id)
          onMade(made.id)
        },
      },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField
        label={t('setup.instrument')}
        value={pack?.id ?? ''}
        options={instruments.map(one => ({ value: one.id, label: pick(one.title) }))}
        onChange={setChosen}
        hint={pack === undefined ? undefined : pick(pack.description)}
      />
      <div className={styles.row}>
        <SelectField
          label={t('setup.year')}
          value={String(year)}
          options={Array.from({ length: 8 }, (_, back) => String(thisYear + 1 - back)).map(one => ({
            value: one,
            label: one,
          }))}
          onChange={setTypedYear}
        />
        <TextField label={t('setup.name')} value={name} maxLength={200} onChange={setTypedName} />
      </div>
      <div>
        <Button variant="primary" type="submit" disabled={create.isPending || pack === undefined}>
          {t('setup.create')}
        </Button>
      </div>
    </form>
  )
}
