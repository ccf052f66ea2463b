import { useTranslation } from 'react-i18next'
import { directions } from '../../../../../shared/domain/indicators/indicator.ts'
import { gapNames } from '../../../../../shared/domain/indicators/indicator-gaps.ts'
import { Button } from '../../../ui/button.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { LeafChoice } from '../use-result-leaves.ts'
import styles from './register.module.css'
import { noFilter, type RegisterEntry, type RegisterFilter } from './register-entries.ts'

export type RegisterView = 'table' | 'charts'
type Props = {
  readonly filter: RegisterFilter
  readonly onChange: (filter: RegisterFilter) => void
  readonly view: RegisterView
  readonly onView: (view: RegisterView) => void
  readonly leaves: readonly LeafChoice[]
  readonly entries: readonly RegisterEntry[]
}

/** Search, filters and the way in which the register is shown. */
export const RegisterFilters = ({ filter, onChange, view, onView, leaves, entries }: Props) => {
  const { t } = useTranslation('indicators')
  const count = (gap: (typeof gapNames)[number]) => entries.filter(entry => entry.gaps.includes(gap)).length
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <div className={styles.filterRow}>
      <SearchField
        label={t('filter.search')}
        value={filter.text}
        onChange={text => onChange({ ...filter, text })}
      />
      <SelectField
        label={t('filter.leaf')}
        hideLabel
        value={filter.leaf}
        options={[
          { value: 'all', label: t('filter.allLeaves') },
          ...leaves.map(leaf => ({ value: leaf.code, label: leaf.label })),
        ]}
        onChange={leaf => onChange({ ...filter, leaf })}
      />
      <SelectField<RegisterFilter['direction']>
        label={t('filter.direction')}
        hideLabel
        value={filter.direction}
        options={[
          { value: 'all', label: t('filter.allDirections') },
          ...directions.map(value => ({ value, label: t(`directions.${value}`) })),
        ]}
        onChange={direction => onChange({ ...filter, direction })}
      />
      <SelectField<RegisterFilter['gap']>
        label={t('filter.gap')}
        hideLabel
        value={filter.gap}
        options={[
          { value: 'all', label: t('filter.allGaps') },
          {
            value: 'any',
            label: t('filter.anyGap', { count: entries.filter(one => one.gaps.length > 0).length }),
          },
          ...gapNames.map(value => ({
            value,
            label: t('filter.ofGap', { gap: t(`gaps.${value}`), count: count(value) }),
          })),
        ]}
        onChange={gap => onChange({ ...filter, gap })}
      />
      {filtered ? (
        <Button small variant="quiet" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </Button>
      ) : null}
      <span className={styles.view}>
        <Segmented<RegisterView>
          label={t('views.label')}
          value={view}
          options={(['table', 'charts'] as const).map(value => ({ value, label: t(`views.${value}`) }))}
          onChange={onView}
        />
      </span>
    </div>
  )
}
