import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './form.module.css'

type Props = {
  readonly field: FormField
  readonly stored: FieldValue | undefined
  readonly mark: boolean
  readonly onReturn: () => void
}

const canBeDrawn = (field: FormField): boolean =>
  field.source !== undefined ||
  (field.type === 'year-table' && field.rows.some(row => row.indicator !== undefined))

/** Where a value comes from, the way back to it, and how far the field itself may be trusted. */
export const FieldSource = ({ field, stored, mark, onReturn }: Props) => {
  const { t } = useTranslation('dossiers')
  const source = stored?.source ?? 'empty'
  const key = field.source?.startsWith('firm.') ? field.source.slice(5) : null
  return (
    <div className={styles.source}>
      {source === 'firm' && key !== null ? (
        <Link to="/settings" search={{ section: 'firm', focus: key }}>
          {t('form.source.firm')}
        </Link>
      ) : null}
      {source === 'firm' && key === null ? <span>{t('form.source.dossier')}</span> : null}
      {source === 'indicator' ? <span>{t('form.source.indicator')}</span> : null}
      {source === 'typed' && canBeDrawn(field) ? (
        <>
          <span>{t('form.source.typed')}</span>
          <button type="button" onClick={onReturn}>
            {t('form.return')}
          </button>
        </>
      ) : null}
      {mark ? <ConfidenceMark confidence={field.provenance.confidence} /> : null}
    </div>
  )
}
