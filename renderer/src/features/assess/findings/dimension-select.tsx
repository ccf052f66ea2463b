import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './findings.module.css'

type Props = {
  readonly scale: Scale
  readonly value: string | null
  readonly onChange: (dimension: string | null) => void
}

/** The scoring dimension that a finding speaks of; shows the letter, the list says its name. */
export const DimensionSelect = ({ scale, value, onChange }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  return (
    <span className={cx(styles.dimension, value !== null && styles.stated)} title={t('findings.dimension')}>
      <span aria-hidden="true">{value ?? '–'}</span>
      <select
        aria-label={t('findings.dimension')}
        value={value ?? ''}
        onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">–</option>
        {scale.dimensions.map(dimension => (
          <option key={dimension.id} value={dimension.id}>
            {dimension.id} {pick(dimension.title)}
          </option>
        ))}
      </select>
    </span>
  )
}
