import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import type { EvidenceFacts } from '../../../../shared/domain/evidence/facts.ts'
import { ConflictDialog } from '../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../saving/save-mark.tsx'
import { useAutosaver } from '../../saving/use-autosaver.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './evidence.module.css'
import { useKinds } from './facts/use-kinds.ts'
import { factsProblems, isUnwatched } from './facts-problems.ts'
import { saveFacts } from './mutations.ts'
import { readDate } from './read-date.ts'

type Props = { readonly evidence: Evidence; readonly focus: string | undefined }

/** The facts of an evidence; valid ones are saved as they are typed. */
export const FactsForm = ({ evidence, focus }: Props) => {
  const { t } = useTranslation('evidence')
  const kinds = useKinds()
  const root = useRef<HTMLElement>(null)
  const { value, state, saver } = useAutosaver<EvidenceFacts>(
    `evidence:${evidence.id}`,
    { value: evidence.facts, revision: evidence.revision },
    async (facts, revision) =>
      factsProblems(facts).length > 0
        ? { kind: 'failed', code: 'invalid-input', params: {} }
        : saveFacts(evidence.id, facts, revision),
  )
  const problems = factsProblems(value)
  const listed = kinds.options.some(option => option.value === value.kind)
  const kindOptions: readonly { readonly value: string; readonly label: string; readonly group?: string }[] =
    listed ? kinds.options : [{ value: value.kind, label: kinds.nameOf(value.kind) }, ...kinds.options]
  const errorOf = (key: keyof EvidenceFacts) =>
    problems.includes(key) ? t(key === 'title' ? 'facts.titleNeeded' : 'facts.dateWrong') : undefined
  const set = (part: Partial<EvidenceFacts>) => saver.change({ ...value, ...part })
  const text = (
    key: 'title' | 'issuer' | 'documentNumber' | 'issuedOn' | 'validFrom' | 'validTo',
    max: number,
  ) => (
    <TextField
      key={key}
      name={key}
      label={t(`facts.${key}`)}
      value={value[key]}
      maxLength={max === 10 ? 20 : max}
      error={errorOf(key)}
      {...(max === 10 ? { placeholder: t('facts.dateHint') } : {})}
      onChange={typed => set({ [key]: typed })}
      onBlur={() => {
        const read = max === 10 ? readDate(value[key]) : value[key]
        if (read !== value[key]) set({ [key]: read })
        void saver.flush()
      }}
    />
  )
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(focus)}"]`)?.focus()
  }, [focus])
  return (
    <section ref={root} className={styles.part} aria-labelledby="facts-title">
      <h3 id="facts-title">
        {t('facts.heading')} <SaveMark state={state} onRetry={() => void saver.flush()} />
      </h3>
      <div className={styles.form}>
        {text('title', 300)}
        <SelectField
          label={t('facts.kind')}
          value={value.kind}
          options={kindOptions}
          hint={isUnwatched(value) ? t('facts.chooseKind') : undefined}
          onChange={kind => set({ kind })}
        />
        {text('issuer', 200)}
        {text('documentNumber', 120)}
        {text('issuedOn', 10)}
        <div className={styles.pair}>
          {text('validFrom', 10)}
          {text('validTo', 10)}
        </div>
        <Segmented
          label={t('facts.original')}
          value={value.original}
          options={(['original', 'copy'] as const).map(one => ({ value: one, label: t(`facts.${one}`) }))}
          onChange={original => set({ original })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={value.confidential}
            onChange={event => set({ confidential: event.target.checked })}
          />
          {t('facts.confidential')}
        </label>
        <TextArea
          label={t('facts.note')}
          rows={2}
          maxLength={2000}
          value={value.note}
          onChange={note => set({ note })}
          onBlur={() => void saver.flush()}
        />
      </div>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={Object.values(value).join('\n')}
          theirs={Object.values(state.stored.value).join('\n')}
          onChoose={saver.resolve}
        />
      ) : null}
    </section>
  )
}
