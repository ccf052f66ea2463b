import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useTranslation } from 'react-i18next'
import { type LibraryFilters, noFilters } from '../../../../../shared/domain/evidence/library-query.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './library.module.css'
import type { FilterChoices } from './use-filter-choices.ts'

type Props = {
  readonly filters: LibraryFilters
  readonly choices: FilterChoices
  readonly onChange: (part: Partial<LibraryFilters>) => void
  readonly onClear: () => void
}

/** The filters in use, each to be taken away by itself or all at once. */
export const ActiveFilters = ({ filters, choices, onChange, onClear }: Props) => {
  const { t } = useTranslation(['library', 'evidence'])
  const labelOf = (options: readonly { value: string; label: string }[], wanted: string) =>
    options.find(({ value }) => value === wanted)?.label.trim() ?? wanted
  const words: { readonly [K in keyof LibraryFilters]: () => string } = {
    kinds: () => filters.kinds.map(choices.nameOfKind).join('、'),
    validity: () => t(`evidence:filter.validities.${filters.validity}`),
    links: () => t(`evidence:filter.linkStates.${filters.links}`),
    item: () => labelOf(choices.item, filters.item),
    year: () => labelOf(choices.year, String(filters.year)),
    confirmed: () => t(`state.${filters.confirmed}`),
    state: () => t(`filters.forces.${filters.state}`),
    media: () => labelOf(choices.media, filters.media),
    confidential: () => t(`filters.confidentials.${filters.confidential}`),
    owner: () => t('filters.ofOwner', { owner: filters.owner }),
  }
  const names = Object.keys(words) as (keyof LibraryFilters)[]
  const active = names.filter(name => JSON.stringify(filters[name]) !== JSON.stringify(noFilters[name]))
  if (active.length === 0) return null
  return (
    <section className={styles.active} aria-label={t('filters.active')}>
      {active.map(name => {
        const label = words[name]()
        return (
          <button
            key={name}
            type="button"
            className={styles.filter}
            aria-label={t('filters.remove', { name: label })}
            onClick={() => onChange({ [name]: noFilters[name] })}
          >
            <span>{label}</span>
            <CloseOutlined aria-hidden="true" />
          </button>
        )
      })}
      <Button small variant="quiet" onClick={onClear}>
        {t('evidence:filter.clear')}
      </Button>
    </section>
  )
}
