import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { suggestImportance } from '../../../../shared/domain/improvement/priority.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './improve.module.css'
import { useItemNames } from './item-names.ts'

type Props = { readonly onClose: () => void; readonly onMade: (id: string) => void }

/** A new action from two answers; the rest is filled in its panel. */
export const AddAction = ({ onClose, onMade }: Props) => {
  const { t } = useTranslation('improve')
  const form = useId()
  const { assessment } = useCurrentAssessment()
  const { items, nameOf } = useItemNames(assessment?.id ?? '')
  const [title, setTitle] = useState('')
  const [item, setItem] = useState('')
  const save = useSend('actions.save', { saves: true })
  const points = items.find(({ code }) => code === item)?.points
  const weightiest = Math.max(0, ...items.map(one => one.points))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    const fields = {
      title: title.trim(),
      item,
      assessmentId: item === '' ? null : (assessment?.id ?? null),
      ...(points === undefined ? {} : { importance: suggestImportance(points, weightiest) }),
    }
    save.mutate(
      { fields },
      {
        onSuccess: made => {
          onClose()
          onMade(made.id)
        },
      },
    )
  }
  return (
    <Dialog
      open
      title={t('add.title')}
      onClose={onClose}
      footer={
        <Button variant="primary" type="submit" form={form} disabled={title.trim() === '' || save.isPending}>
          {t('add.create')}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className={styles.dialogForm}>
        <TextField
          label={t('add.name')}
          hint={t('add.nameHint')}
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
        <SelectField
          label={t('add.item')}
          value={item}
          options={[
            { value: '', label: t('add.noItem') },
            ...items.map(({ code }) => ({ value: code, label: nameOf(code) })),
          ]}
          onChange={setItem}
        />
      </form>
    </Dialog>
  )
}
