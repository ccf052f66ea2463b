import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './form.module.css'
import { FormFieldRow } from './form-field-row.tsx'
import type { FormSection } from './sections-of.ts'

type Props = {
  readonly dossierId: string
  readonly section: FormSection
  readonly fields: readonly FieldValue[]
  readonly year: number
  readonly focus: string | undefined
}

/** One section of the application form. */
export const FormSectionView = ({ dossierId, section, fields, year, focus }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!focus) return
    const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(focus)}"]`)
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
  }, [focus])
  const confidences = new Set(section.fields.map(field => field.provenance.confidence))
  const common = confidences.size === 1 ? section.fields[0]?.provenance.confidence : undefined
  return (
    <div ref={root} className={styles.column}>
      <p className={styles.crumb}>{t('form.crumb')}</p>
      <h1>{pick(section.title)}</h1>
      <p className={styles.lead}>
        {t('form.lead')}
        {common ? (
          <>
            {' '}
            {t('form.commonTrust')} <ConfidenceMark confidence={common} />
          </>
        ) : null}
      </p>
      {section.fields.map(field => (
        <FormFieldRow
          key={field.id}
          dossierId={dossierId}
          field={field}
          stored={fields.find(value => value.field === field.id)}
          year={year}
          mark={common === undefined}
        />
      ))}
    </div>
  )
}
