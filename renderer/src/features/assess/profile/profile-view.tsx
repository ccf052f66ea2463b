import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx'
import type { EvidenceChoice } from '../editor/use-evidence-labels.ts'
import { CharacterCount } from '../leaf/character-count.tsx'
import { useProfile } from '../queries.ts'
import styles from './profile.module.css'
import { ProfileField } from './profile-field.tsx'

type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly choices: readonly EvidenceChoice[]
  readonly focus: string | undefined
}

/** The organisation profile: one text per field of the instrument under one common limit. */
export const ProfileView = ({ assessmentId, instrument, choices, focus }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const root = useRef<HTMLDivElement>(null)
  const { data } = useProfile(assessmentId)
  const ready = data !== undefined
  useEffect(() => {
    if (!focus || !ready) return
    const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(focus)}"]`)
    field?.scrollIntoView({ block: 'start' })
    field?.querySelector<HTMLElement>('[role=textbox]')?.focus()
  }, [focus, ready])
  if (!data) return null
  const { profile } = instrument
  return (
    <div ref={root} className={styles.column}>
      <header className={styles.head}>
        <h1>{pick(profile.title)}</h1>
        <p className={styles.lead}>
          {t('profile.lead', { limit: profile.maxCharacters })}{' '}
          <ConfidenceMark confidence={profile.provenance.confidence} />
        </p>
        <p className={styles.total}>
          <CharacterCount count={data.characters} budget={data.maxCharacters} hard />
        </p>
      </header>
      {profile.sections.map(section => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`} className={styles.section}>
            {pick(section.title)}
          </h2>
          {section.fields.map(field => (
            <ProfileField
              key={field.id}
              assessmentId={assessmentId}
              field={field}
              stored={data.values.find(value => value.field === field.id)}
              choices={choices}
            />
          ))}
        </section>
      ))}
    </div>
  )
}
