import type { ItemChange } from '../../../../shared/contract/requests/years.ts'

export type ChangeSort = 'order' | 'before' | 'after' | 'delta' | 'text'

/** How much the text of an item changed: the mean over its leaves, 0 without any. */
export const textShare = (
  leaves: readonly { readonly item: string; readonly share: number }[],
  item: string,
): number => {
  const own = leaves.filter(leaf => leaf.item === item)
  return own.length === 0 ? 0 : own.reduce((sum, { share }) => sum + share, 0) / own.length
}

/** Items by one column; `order` keeps the order of the instrument, equal ones keep it, too. */
export const sortChanges = (
  items: readonly ItemChange[],
  by: ChangeSort,
  down: boolean,
  shareOf: (item: string) => number,
): readonly ItemChange[] => {
  if (by === 'order') return down ? items.toReversed() : items
  const valueIn = (one: ItemChange): number => {
    if (by === 'delta') return one.delta
    if (by === 'text') return shareOf(one.item)
    return one[by].percent ?? -1
  }
  const sign = down ? -1 : 1
  return items.toSorted((a, b) => sign * (valueIn(a) - valueIn(b)))
}
