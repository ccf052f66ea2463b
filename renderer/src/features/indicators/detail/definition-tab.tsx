import { useTranslation } from 'react-i18next'
import type { Indicator, IndicatorFields } from '../../../../../shared/contract/requests/indicators.ts'
import { directions } from '../../../../../shared/domain/indicators/indicator.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { fieldsOf, saveFields } from '../mutations.ts'
import type { LeafChoice } from '../use-result-leaves.ts'
import styles from './detail.module.css'

type Props = { readonly indicator: Indicator; readonly leaves: readonly LeafChoice[] }
type TextKey =
  | 'name'
  | 'code'
  | 'unit'
  | 'owner'
  | 'source'
  | 'rivalName'
  | 'benchmarkName'
  | 'definition'
  | 'formula'

const limits: Readonly<Record<TextKey, number>> = {
  name: 120,
  code: 40,
  unit: 40,
  owner: 120,
  source: 300,
  rivalName: 120,
  benchmarkName: 120,
  definition: 1000,
  formula: 1000,
}
const isEmpty = (fields: IndicatorFields, key: 'name' | 'code'): boolean => fields[key].trim() === ''
const textOf = (fields: IndicatorFields): string =>
  Object.values(fields)
    .map(value => value ?? '')
    .join('\n')

/** What an indicator is, how it is computed and where its numbers are from; saved as it is typed. */
export const DefinitionTab = ({ indicator, leaves }: Props) => {
  const { t } = useTranslation('indicators')
  const { value, state, saver } = useAutosaver<IndicatorFields>(
    `indicator:${indicator.id}`,
    { value: fieldsOf(indicator), revision: indicator.revision },
    async (fields, revision) =>
      isEmpty(fields, 'name') || isEmpty(fields, 'code')
        ? { kind: 'failed', code: 'invalid-input', params: {} }
        : saveFields(indicator.id, fields, revision),
  )
  const set = (part: Partial<IndicatorFields>) => saver.change({ ...value, ...part })
  const errorOf = (key: TextKey): string | undefined => {
    if ((key === 'name' || key === 'code') && isEmpty(value, key)) return t(`fields.${key}Needed`)
    return key === 'code' && state.code === 'name-taken' ? t('fields.codeTaken') : undefined
  }
  const props = (key: TextKey) => ({
    label: t(`fields.${key}`),
    value: value[key] ?? '',
    maxLength: limits[key],
    error: errorOf(key),
    placeholder: t(`fields.hints.${key}`),
    onChange: (typed: string) => set({ [key]: typed }),
    onBlur: () => void saver.flush(),
  })
  return (
    <div className={styles.tab}>
      <p className={styles.saved}>
        <SaveMark state={state} onRetry={() => void saver.flush()} />
        {state.phase === 'failed' && state.code !== 'invalid-input' && state.code !== 'name-taken'
          ? sentenceOfCode(state.code ?? 'internal', state.params)
          : null}
      </p>
      <div className={styles.form}>
        <TextField {...props('name')} />
        <TextField {...props('code')} />
        <SelectField
          label={t('fields.leaf')}
          value={value.leaf}
          options={leaves.map(leaf => ({ value: leaf.code, label: leaf.label }))}
          onChange={leaf => set({ leaf })}
        />
        <TextField {...props('unit')} />
        <SelectField
          label={t('fields.direction')}
          value={value.direction}
          options={directions.map(one => ({ value: one, label: t(`directions.${one}`) }))}
          onChange={direction => set({ direction })}
        />
        <SelectField
          label={t('fields.decimals')}
          value={String(value.decimals)}
          options={['0', '1', '2', '3', '4'].map(one => ({ value: one, label: one }))}
          onChange={one => set({ decimals: Number(one) })}
        />
        <TextArea className={styles.wide} rows={2} {...props('definition')} />
        <TextArea className={styles.wide} rows={2} {...props('formula')} />
        <TextField {...props('source')} />
        <TextField {...props('owner')} />
        <TextField {...props('rivalName')} />
        <TextField {...props('benchmarkName')} />
      </div>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog mine={textOf(value)} theirs={textOf(state.stored.value)} onChoose={saver.resolve} />
      ) : null}
    </div>
  )
}
