import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './results.module.css'

type Fields = Omit<Indicator, 'id' | 'revision' | 'values'>
type Props = {
  readonly indicator: Fields & Partial<Pick<Indicator, 'id' | 'revision'>>
  readonly onClose: () => void
}

const directions = ['up', 'down', 'up-or-level', 'info'] as const
const texts = ['name', 'code', 'unit', 'owner', 'source', 'rivalName', 'benchmarkName'] as const
const limits = {
  name: 120,
  code: 40,
  unit: 40,
  owner: 120,
  source: 300,
  rivalName: 120,
  benchmarkName: 120,
} as const

/** The facts of an indicator: name, unit, direction, definition, where its numbers come from. */
export const IndicatorForm = ({ indicator, onClose }: Props) => {
  const { t } = useTranslation(['indicators', 'assess'])
  const { id, revision } = indicator
  const [fields, setFields] = useState<Fields>({
    code: indicator.code,
    leaf: indicator.leaf,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    decimals: indicator.decimals,
    definition: indicator.definition,
    source: indicator.source,
    rivalName: indicator.rivalName,
    benchmarkName: indicator.benchmarkName,
    formula: indicator.formula,
    owner: indicator.owner,
    yearFromMonths: indicator.yearFromMonths,
  })
  const save = useSend('indicators.save', { saves: true })
  const set = (part: Partial<Fields>) => setFields({ ...fields, ...part })
  const ready = fields.name.trim() !== '' && fields.code.trim() !== ''
  const finish = async () => {
    const known = id !== undefined && revision !== undefined ? { id, revision } : {}
    await save.mutateAsync({ ...known, fields }).then(onClose, () => {})
  }
  return (
    <Dialog
      open
      title={t(id ? 'assess:results.editTitle' : 'assess:results.addTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('assess:cancel')}</Button>
          <Button variant="primary" disabled={!ready || save.isPending} onClick={() => void finish()}>
            {t('assess:results.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {texts.map(key => (
          <TextField
            key={key}
            label={t(`indicators:fields.${key}`)}
            value={fields[key] ?? ''}
            maxLength={limits[key]}
            onChange={value => set({ [key]: value })}
          />
        ))}
        <SelectField
          label={t('indicators:fields.direction')}
          value={fields.direction}
          options={directions.map(value => ({ value, label: t(`indicators:directions.${value}`) }))}
          onChange={direction => set({ direction })}
        />
        <SelectField
          label={t('indicators:fields.decimals')}
          value={String(fields.decimals)}
          options={['0', '1', '2', '3', '4'].map(value => ({ value, label: value }))}
          onChange={value => set({ decimals: Number(value) })}
        />
        <TextArea
          className={styles.wide}
          label={t('indicators:fields.definition')}
          value={fields.definition}
          maxLength={1000}
          rows={2}
          onChange={definition => set({ definition })}
        />
        <TextArea
          className={styles.wide}
          label={t('indicators:fields.formula')}
          value={fields.formula ?? ''}
          maxLength={1000}
          rows={2}
          onChange={formula => set({ formula })}
        />
      </div>
    </Dialog>
  )
}
