import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './evidence.module.css'
import { useKinds } from './facts/use-kinds.ts'
import { type EvidenceFilter, noFilter } from './filter-evidence.ts'

type Props = {
  readonly filter: EvidenceFilter
  readonly onChange: (filter: EvidenceFilter) => void
  readonly shown: number
  readonly total: number
  /** Absent where nothing may be added. */
  readonly onAdd: (() => void) | undefined
}

const validities = ['all', 'valid', 'soon', 'lapsed', 'not-yet', 'none'] as const
const links = ['all', 'linked', 'unlinked'] as const

/** Title, search and filters of the library. */
export const EvidenceFilters = ({ filter, onChange, shown, total, onAdd }: Props) => {
  const { t } = useTranslation('evidence')
  const kinds = useKinds()
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <header>
      <div className={styles.titleRow}>
        <h1>{t('title')}</h1>
        <span className={styles.count} role="status">
          {filtered ? t('shownOf', { shown, total }) : t('total', { count: total })}
        </span>
        {onAdd === undefined ? null : (
          <Button variant="primary" icon={<PlusOutlined />} onClick={onAdd}>
            {t('add')}
          </Button>
        )}
      </div>
      <div className={styles.filterRow} hidden={total === 0}>
        <SearchField
          label={t('filter.search')}
          value={filter.text}
          onChange={text => onChange({ ...filter, text })}
        />
        <SelectField
          label={t('filter.kind')}
          hideLabel
          value={filter.kind}
          options={[{ value: 'all', label: t('filter.allKinds') }, ...kinds.options]}
          onChange={kind => onChange({ ...filter, kind })}
        />
        <SelectField
          label={t('filter.validity')}
          hideLabel
          value={filter.validity}
          options={validities.map(value => ({ value, label: t(`filter.validities.${value}`) }))}
          onChange={validity => onChange({ ...filter, validity })}
        />
        <SelectField
          label={t('filter.links')}
          hideLabel
          value={filter.links}
          options={links.map(value => ({ value, label: t(`filter.linkStates.${value}`) }))}
          onChange={state => onChange({ ...filter, links: state })}
        />
        {filtered ? (
          <Button small variant="quiet" onClick={() => onChange(noFilter)}>
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
    </header>
  )
}
