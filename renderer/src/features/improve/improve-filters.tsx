import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type ActionFilter, choicesOf, none } from './filter-actions.ts'
import styles from './improve.module.css'

type Props = {
  readonly actions: readonly Action[]
  readonly filter: ActionFilter
  readonly onChange: (filter: ActionFilter) => void
  readonly overdue: number
  readonly nameOf: (item: string) => string
}

/** Words, item, owner, year, and whether only the late ones are shown. */
export const ImproveFilters = ({ actions, filter, onChange, overdue, nameOf }: Props) => {
  const { t } = useTranslation('improve')
  const set = (part: Partial<ActionFilter>) => onChange({ ...filter, ...part })
  const years = new Map(
    actions.flatMap(({ assessmentId, year }) =>
      assessmentId === null || year === null ? [] : [[assessmentId, year] as const],
    ),
  )
  const blank = (has: boolean, label: string) => (has ? [{ value: none, label }] : [])
  return (
    <div className={styles.filters}>
      <SearchField label={t('filter.search')} value={filter.text} onChange={text => set({ text })} />
      <SelectField
        label={t('filter.item')}
        hideLabel
        value={filter.item}
        options={[
          { value: '', label: t('filter.allItems') },
          ...choicesOf([...actions.map(({ item }) => item), filter.item === none ? '' : filter.item]).map(
            item => ({ value: item, label: nameOf(item) }),
          ),
          ...blank(
            actions.some(({ item }) => item === ''),
            t('filter.noItem'),
          ),
        ]}
        onChange={item => set({ item })}
      />
      <SelectField
        label={t('filter.owner')}
        hideLabel
        value={filter.owner}
        options={[
          { value: '', label: t('filter.allOwners') },
          ...choicesOf(actions.map(({ owner }) => owner)).map(owner => ({ value: owner, label: owner })),
          ...blank(
            actions.some(({ owner }) => owner.trim() === ''),
            t('filter.noOwner'),
          ),
        ]}
        onChange={owner => set({ owner })}
      />
      {years.size > 1 ? (
        <SelectField
          label={t('filter.year')}
          hideLabel
          value={filter.assessmentId}
          options={[
            { value: '', label: t('filter.allYears') },
            ...[...years].map(([value, year]) => ({ value, label: t('filter.yearOf', { year }) })),
            ...blank(
              actions.some(({ assessmentId }) => assessmentId === null),
              t('filter.noYear'),
            ),
          ]}
          onChange={assessmentId => set({ assessmentId })}
        />
      ) : null}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.overdue}
          onChange={event => set({ overdue: event.target.checked })}
        />
        {overdue > 0 ? t('filter.overdueN', { count: overdue }) : t('filter.overdue')}
      </label>
    </div>
  )
}
