import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorFields } from '../../../../../shared/contract/requests/indicators.ts'
import { directions } from '../../../../../shared/domain/indicators/indicator.ts'
import { freeCode } from '../../../../../shared/domain/indicators/sheets/compare-with-register.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { blankFields } from '../blank-fields.ts'
import type { LeafChoice } from '../use-result-leaves.ts'
import { Suggestions } from './suggestions.tsx'

type Props = {
  readonly leaves: readonly LeafChoice[]
  readonly leaf: string
  readonly codes: readonly string[]
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}

/** A new indicator: chosen from what the instrument suggests for a leaf, or of one's own. */
export const NewIndicator = ({ leaves, leaf, codes, onClose, onAdded }: Props) => {
  const { t } = useTranslation('indicators')
  const taken = new Set(codes)
  const [fields, setFields] = useState<IndicatorFields>({
    ...blankFields,
    leaf: leaf || (leaves[0]?.code ?? ''),
  })
  const add = useSend('indicators.save', { saves: true })
  const set = (part: Partial<IndicatorFields>) => setFields({ ...fields, ...part })
  const finish = async (chosen: IndicatorFields) => {
    const code = chosen.code.trim() === '' ? freeCode(chosen.leaf, taken) : chosen.code
    const saved = await add.mutateAsync({ fields: { ...chosen, code } }).catch(() => null)
    if (saved) onAdded(saved.id)
  }
  const ready = fields.name.trim() !== '' && fields.leaf !== '' && !add.isPending
  return (
    <Dialog
      open
      wide
      title={t('add.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('add.cancel')}</Button>
          <Button variant="primary" disabled={!ready} onClick={() => void finish(fields)}>
            {t('add.finish')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('fields.leaf')}
        value={fields.leaf}
        options={leaves.map(one => ({ value: one.code, label: one.label }))}
        onChange={one => set({ leaf: one })}
      />
      <Suggestions
        leaf={fields.leaf}
        taken={taken}
        disabled={add.isPending}
        onChoose={suggested => void finish({ ...blankFields, leaf: fields.leaf, ...suggested })}
      />
      <TextField
        label={t('fields.name')}
        value={fields.name}
        maxLength={120}
        onChange={name => set({ name })}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && ready) void finish(fields)
        }}
      />
      <TextField
        label={t('fields.unit')}
        value={fields.unit}
        maxLength={40}
        placeholder={t('fields.hints.unit')}
        onChange={unit => set({ unit })}
      />
      <SelectField
        label={t('fields.direction')}
        value={fields.direction}
        options={directions.map(one => ({ value: one, label: t(`directions.${one}`) }))}
        onChange={direction => set({ direction })}
      />
    </Dialog>
  )
}
