import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import { focusField } from './focus-field.ts'
import styles from './form.module.css'
import { FormFieldRow } from './form-field-row.tsx'
import { commonConfidence, type FormSection } from './sections-of.ts'

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
  useEffect(() => {
    if (focus) focusField(focus)
  }, [focus])
  const common = commonConfidence(section)
  return (
    <div className={styles.column}>
      <p className={styles.crumb}>{t('form.crumb')}</p>
      <h1>{pick(section.title)}</h1>
      <p className={styles.lead}>
        {t('form.lead')} {t('form.commonTrust')} <ConfidenceMark confidence={common} />
      </p>
      {section.fields.map(field => (
        <FormFieldRow
          key={field.id}
          dossierId={dossierId}
          field={field}
          stored={fields.find(value => value.field === field.id)}
          year={year}
          mark={field.provenance.confidence !== common}
        />
      ))}
    </div>
  )
}
