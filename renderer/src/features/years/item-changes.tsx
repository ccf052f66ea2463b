import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { cx } from '../../ui/cx.ts'
import { ItemChangeRow } from './item-change-row.tsx'
import styles from './item-changes.module.css'
import { type ChangeSort, sortChanges, textShare } from './sort-changes.ts'

type Props = {
  readonly compared: RequestOutput<'years.compare'>
  readonly chosen: string
  readonly nameOf: (code: string) => string
  readonly onChoose: (item: string) => void
}

/** Every item in both years: percent, change of points, change of the text, and its opportunities. */
export const ItemChanges = ({ compared, chosen, nameOf, onChoose }: Props) => {
  const { t } = useTranslation('years')
  const [sort, setSort] = useState<{ readonly by: ChangeSort; readonly down: boolean }>({
    by: 'order',
    down: false,
  })
  const { items, leaves, before, after, categories } = compared
  const shares = useMemo(
    () => new Map(items.map(({ item }) => [item, textShare(leaves, item)])),
    [items, leaves],
  )
  const shareOf = (item: string) => shares.get(item) ?? 0
  const rows = sortChanges(items, sort.by, sort.down, shareOf)
  const widest = Math.max(1, ...items.map(({ delta }) => Math.abs(delta)))
  const names = {
    order: t('items.item'),
    before: t('items.before', { year: before.year }),
    after: t('items.after', { year: after.year }),
    delta: t('items.delta'),
    text: t('items.text'),
  }
  const head = (by: ChangeSort) => (
    <th
      scope="col"
      data-column={by}
      aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => setSort({ by, down: sort.by === by ? !sort.down : by !== 'order' })}
      >
        {names[by]} {sort.by === by && (by !== 'order' || sort.down) ? (sort.down ? '↓' : '↑') : ''}
      </button>
    </th>
  )
  const grouped = sort.by === 'order' && !sort.down
  return (
    <table className={styles.table} aria-label={t('items.label')}>
      <thead>
        <tr>
          {head('order')}
          {head('before')}
          {head('after')}
          {head('delta')}
          {head('text')}
          <th scope="col" data-column="findings">
            {t('items.findings')}
          </th>
        </tr>
      </thead>
      {(grouped ? categories.map(({ category }) => category) : ['']).map(category => (
        <tbody key={category} className={cx(grouped && styles.group)}>
          {category === '' ? null : (
            <tr className={styles.category}>
              <th scope="rowgroup" colSpan={6}>
                {nameOf(category)}
              </th>
            </tr>
          )}
          {rows
            .filter(row => category === '' || row.category === category)
            .map(row => (
              <ItemChangeRow
                key={row.item}
                change={row}
                leaves={leaves.filter(leaf => leaf.item === row.item)}
                widest={widest}
                chosen={row.item === chosen}
                name={nameOf(row.item)}
                onChoose={onChoose}
              />
            ))}
        </tbody>
      ))}
    </table>
  )
}
