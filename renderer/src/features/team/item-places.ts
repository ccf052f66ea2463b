import type { Category, Instrument, Item, Scale } from '../../../../shared/packs/instrument.ts'

export type ItemPlace = { readonly category: Category; readonly item: Item; readonly scale: Scale }

/** All items in the order of the instrument, each with its category and scale. */
export const itemPlaces = (instrument: Instrument): readonly ItemPlace[] =>
  instrument.categories.flatMap(category =>
    category.items.flatMap(item => {
      const scale = instrument.scales.find(one => one.id === item.scale)
      return scale === undefined ? [] : [{ category, item, scale }]
    }),
  )

/** The place that an address names by the code of an item or of one of its leaves; null when there is none. */
export const findPlace = (places: readonly ItemPlace[], code: string | undefined): ItemPlace | null =>
  places.find(({ item }) => item.code === code) ??
  places.find(({ item }) => item.leaves.some(leaf => leaf.code === code)) ??
  null

/** The entry `step` places away from `code` in a list of codes; null past either end. */
export const stepFrom = (codes: readonly string[], code: string, step: 1 | -1): string | null => {
  const at = codes.indexOf(code)
  return at < 0 ? (codes[0] ?? null) : (codes[at + step] ?? null)
}
