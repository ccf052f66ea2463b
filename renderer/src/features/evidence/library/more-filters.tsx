import { useTranslation } from 'react-i18next'
import type { LibraryFilters } from '../../../../../shared/domain/evidence/library-query.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './library.module.css'
import type { FilterChoices } from './use-filter-choices.ts'
import type { Library } from './use-library.ts'

type Props = {
  readonly filters: LibraryFilters
  readonly facets: Library['facets']
  readonly choices: FilterChoices
  readonly onChange: (part: Partial<LibraryFilters>) => void
}

const confirmed = ['all', 'confirmed', 'unconfirmed'] as const
const states = ['all', 'in-force', 'withdrawn'] as const
const confidential = ['all', 'open', 'confidential'] as const

/** The filters that are wanted less often. */
export const MoreFilters = ({ filters, facets, choices, onChange }: Props) => {
  const { t } = useTranslation('library')
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : t('facet', { label, count })
  const ofState = { all: undefined, 'in-force': facets.state.inForce, withdrawn: facets.state.withdrawn }
  const ofConfirmed = { all: undefined, ...facets.confirmed }
  return (
    <section className={styles.more} aria-label={t('filters.label')}>
      <SelectField
        label={t('filters.item')}
        hideLabel
        value={filters.item}
        options={choices.item}
        onChange={item => onChange({ item })}
      />
      <SelectField
        label={t('filters.year')}
        hideLabel
        value={String(filters.year ?? '')}
        options={choices.year}
        onChange={year => onChange({ year: year === '' ? null : Number(year) })}
      />
      <SelectField
        label={t('state.label')}
        hideLabel
        value={filters.confirmed}
        options={confirmed.map(value => ({
          value,
          label: counted(t(`state.${value}`), ofConfirmed[value]),
        }))}
        onChange={value => onChange({ confirmed: value })}
      />
      <SelectField
        label={t('filters.force')}
        hideLabel
        value={filters.state}
        options={states.map(value => ({
          value,
          label: counted(t(`filters.forces.${value}`), ofState[value]),
        }))}
        onChange={state => onChange({ state })}
      />
      <SelectField
        label={t('filters.owner')}
        hideLabel
        value={filters.owner}
        options={choices.owner}
        onChange={owner => onChange({ owner })}
      />
      <SelectField
        label={t('filters.media')}
        hideLabel
        value={filters.media}
        options={choices.media}
        onChange={media => onChange({ media })}
      />
      <SelectField
        label={t('filters.confidential')}
        hideLabel
        value={filters.confidential}
        options={confidential.map(value => ({ value, label: t(`filters.confidentials.${value}`) }))}
        onChange={value => onChange({ confidential: value })}
      />
    </section>
  )
}
