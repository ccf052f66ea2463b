import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx'
import { useProfile, useProfileCoverage, useProfileRows } from '../queries.ts'
import styles from './profile.module.css'
import { ProfileField } from './profile-field.tsx'
import { ProfileTotal } from './profile-total.tsx'
import { ProfileTable } from './table/profile-table.tsx'

type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  /** A field, a table, or a row of one by its id or code. */
  readonly focus: string | undefined
}

/** Brings the named place into view and puts the cursor there. */
const goTo = (root: HTMLElement | null, focus: string): void => {
  const name = CSS.escape(focus)
  const row = root?.querySelector<HTMLElement>(`[data-profile-row="${name}"], [data-code="${name}"]`)
  const place = row ?? root?.querySelector<HTMLElement>(`[data-field="${name}"]`)
  place?.scrollIntoView({ block: row ? 'center' : 'start' })
  place?.querySelector<HTMLElement>('[role=textbox], textarea, button')?.focus({ preventScroll: true })
}

/** The organisation profile: texts and tables of the instrument under one common limit. */
export const ProfileView = ({ assessmentId, instrument, focus }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const root = useRef<HTMLDivElement>(null)
  const { data } = useProfile(assessmentId)
  const rows = useProfileRows().data?.rows
  const coverage = useProfileCoverage(assessmentId).data?.rows ?? []
  const ready = data !== undefined && rows !== undefined
  useEffect(() => {
    if (focus && ready) goTo(root.current, focus)
  }, [focus, ready])
  if (!ready) return null
  const { profile } = instrument
  return (
    <div ref={root} className={styles.column}>
      <header className={styles.head}>
        <h1>{pick(profile.title)}</h1>
        <p className={styles.lead}>
          {t('profile.lead', { limit: data.maxCharacters })}{' '}
          <ConfidenceMark confidence={profile.provenance.confidence} />
        </p>
      </header>
      <ProfileTotal profile={data} />
      {profile.sections.map(section => (
        <section key={section.id} aria-labelledby={`section-${section.id}`} data-section={section.id}>
          <h2 id={`section-${section.id}`} className={styles.section}>
            {pick(section.title)}
          </h2>
          {section.fields.map(field => (
            <div key={field.id} className={styles.field}>
              <ProfileField
                assessmentId={assessmentId}
                field={field}
                alone={section.fields.length === 1}
                stored={data.values.find(value => value.field === field.id)}
              />
              {profile.tables
                .filter(table => table.field === field.id)
                .map(table => (
                  <ProfileTable
                    key={table.id}
                    assessmentId={assessmentId}
                    table={table}
                    rows={rows.filter(row => row.tableId === table.id)}
                    coverage={coverage}
                  />
                ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
