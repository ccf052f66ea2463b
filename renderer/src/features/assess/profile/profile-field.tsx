import { useTranslation } from 'react-i18next'
import type { ProfileValue } from '../../../../../shared/contract/requests/profile.ts'
import { countRichText } from '../../../../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { NarrativeEditor } from '../editor/narrative-editor.tsx'
import { useReferenceNames } from '../editor/use-references.ts'
import { saveProfileField } from '../mutations.ts'
import { richTextLines } from '../panel/rich-text-lines.ts'
import styles from './profile.module.css'

type Props = {
  readonly assessmentId: string
  readonly field: Instrument['profile']['sections'][number]['fields'][number]
  /** Its section has no other field, whose title would only repeat the section's. */
  readonly alone: boolean
  readonly stored: ProfileValue | undefined
}

const blank: RichText = { type: 'doc', content: [] }

/** One field of the profile with its hint, its count and its own saving. */
export const ProfileField = ({ assessmentId, field, alone, stored }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const nameOf = useReferenceNames()
  const place = { assessmentId, field: field.id }
  const { value, state, saver } = useAutosaver<RichText>(
    `profile:${assessmentId}/${field.id}`,
    { value: stored?.text ?? blank, revision: stored?.revision ?? 0 },
    (text, revision) => saveProfileField(place, text, revision),
  )
  return (
    <div data-field={field.id} className={styles.text}>
      {alone ? null : <h3>{pick(field.title)}</h3>}
      <p className={styles.hint}>{t('profile.suggests', { text: pick(field.suggests) })}</p>
      <NarrativeEditor
        compact
        value={value}
        label={pick(field.title)}
        onChange={saver.change}
        onBlur={() => void saver.flush()}
      />
      <div className={styles.foot}>
        <span>{t('profile.characters', { count: countRichText(value) })}</span>
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </div>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={richTextLines(value, nameOf)}
          theirs={richTextLines(state.stored.value, nameOf)}
          onChoose={saver.resolve}
        />
      ) : null}
    </div>
  )
}
