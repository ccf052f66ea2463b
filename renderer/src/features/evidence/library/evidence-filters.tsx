import DownOutlined from '@ant-design/icons/DownOutlined'
import UpOutlined from '@ant-design/icons/UpOutlined'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryFilters, LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { Button } from '../../../ui/button.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../evidence.module.css'
import { ActiveFilters } from './active-filters.tsx'
import { MoreFilters } from './more-filters.tsx'
import { useFilterChoices } from './use-filter-choices.ts'
import type { Library } from './use-library.ts'

type Props = {
  readonly query: LibraryQuery
  readonly onChange: (query: LibraryQuery) => void
  readonly onClear: () => void
  readonly filtered: boolean
  readonly library: Library
  /** Adds files; absent where nothing may be added. */
  readonly add: ReactNode
}

const validities = ['all', 'valid', 'soon', 'lapsed', 'not-yet', 'none'] as const
const links = ['all', 'linked', 'unlinked'] as const

/** Title, search and filters of the library; each choice tells how many it would leave. */
export const EvidenceFilters = ({ query, onChange, onClear, filtered, library, add }: Props) => {
  const { t } = useTranslation(['evidence', 'library'])
  const [more, setMore] = useState(false)
  const { facets, total } = library
  const { filters } = query
  const choices = useFilterChoices(filters)
  const set = (part: Partial<LibraryFilters>) => onChange({ ...query, filters: { ...filters, ...part } })
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : t('library:facet', { label, count })
  return (
    <header>
      <div className={styles.titleRow}>
        <h1>{t('title')}</h1>
        <span className={styles.count} role="status">
          {library.more ? t('library:first', { count: total }) : t('total', { count: total })}
        </span>
        {add}
      </div>
      <div className={styles.filterRow} hidden={total === 0 && !filtered}>
        <SearchField
          label={t('library:search')}
          value={query.text}
          onChange={text => onChange({ ...query, text })}
        />
        <SelectField
          label={t('filter.kind')}
          hideLabel
          value={filters.kinds[0] ?? 'all'}
          options={[
            { value: 'all', label: t('filter.allKinds') },
            ...choices.kinds.map(option => ({
              ...option,
              label: counted(option.label, facets.kinds[option.value] ?? 0),
            })),
          ]}
          onChange={kind => set({ kinds: kind === 'all' ? [] : [kind] })}
        />
        <SelectField
          label={t('filter.validity')}
          hideLabel
          value={filters.validity}
          options={validities.map(value => ({
            value,
            label: counted(t(`filter.validities.${value}`), facets.validity[value]),
          }))}
          onChange={validity => set({ validity })}
        />
        <SelectField
          label={t('filter.links')}
          hideLabel
          value={filters.links}
          options={links.map(value => ({
            value,
            label: counted(
              t(`filter.linkStates.${value}`),
              value === 'all' ? undefined : facets.links[value],
            ),
          }))}
          onChange={state => set({ links: state })}
        />
        <Button
          variant="quiet"
          icon={more ? <UpOutlined /> : <DownOutlined />}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {t('library:filters.more')}
        </Button>
      </div>
      {more ? <MoreFilters filters={filters} facets={facets} choices={choices} onChange={set} /> : null}
      <ActiveFilters filters={filters} choices={choices} onChange={set} onClear={onClear} />
    </header>
  )
}
