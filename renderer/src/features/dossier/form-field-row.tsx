import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import { fieldTarget } from '../../../../shared/domain/evidence/link-target.ts'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConflictDialog } from '../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../saving/save-mark.tsx'
import { useAutosaver } from '../../saving/use-autosaver.ts'
import { ProofClip } from '../evidence/linking/proof-clip.tsx'
import { isFilled } from './field-cells.ts'
import { FieldControl } from './field-control.tsx'
import { useFieldNote } from './field-note.ts'
import { FieldSource } from './field-source.tsx'
import styles from './form.module.css'
import { type FieldJson, saveField } from './mutations.ts'
import { isOwnField } from './sections-of.ts'

type Props = {
  readonly dossierId: string
  readonly field: FormField
  readonly stored: FieldValue | undefined
  readonly year: number
  /** Shows how far this field may be trusted; false where the section says it for all. */
  readonly mark: boolean
}

/** A field of the form: label, control, where its value comes from, what is wrong with it. */
export const FormFieldRow = ({ dossierId, field, stored, year, mark }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const id = useId()
  const { value, state, saver } = useAutosaver<FieldJson>(
    `field:${dossierId}/${field.id}`,
    { value: stored?.value ?? null, revision: stored?.revision ?? 0 },
    (typed, revision) => saveField({ id: dossierId, field: field.id }, typed, revision),
  )
  const note = useFieldNote(field, value)
  const missing = field.required && !isFilled(value)
  const wide = field.type === 'table' || field.type === 'year-table' || field.type === 'long-text'
  const showText = (one: FieldJson) => (typeof one === 'string' ? one : JSON.stringify(one, null, 1))
  return (
    <div
      className={wide ? styles.wideRow : styles.row}
      data-field={field.id}
      data-missing={missing || undefined}
    >
      <div className={styles.label}>
        <span className={styles.labelText}>
          <label htmlFor={id} id={`${id}-label`}>
            {pick(field.label)}
          </label>
          {missing ? <span className={styles.needed}>{t('form.needed')}</span> : null}
          <SaveMark state={state} onRetry={() => void saver.flush()} />
        </span>
        {isOwnField(field) ? <ProofClip target={fieldTarget(field.id)} name={pick(field.label)} /> : null}
      </div>
      <div className={styles.control}>
        <FieldControl
          id={id}
          field={field}
          value={value}
          year={year}
          invalid={note.wrong}
          noteId={`${id}-note`}
          onChange={saver.change}
          onBlur={() => void saver.flush()}
        />
        <div className={styles.under}>
          <div id={`${id}-note`} className={note.wrong ? styles.wrong : styles.hint}>
            {[note.text, field.hint ? pick(field.hint) : ''].filter(Boolean).join(' · ')}
          </div>
          <FieldSource field={field} stored={stored} mark={mark} onReturn={() => saver.change(null)} />
        </div>
      </div>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={showText(value)}
          theirs={showText(state.stored.value)}
          onChoose={saver.resolve}
        />
      ) : null}
    </div>
  )
}
