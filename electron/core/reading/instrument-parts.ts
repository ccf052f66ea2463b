import type { Instrument, Item, Leaf, Scale } from '../../../shared/packs/instrument.ts'
import { notFound } from '../app-error.ts'

export const itemsOf = (instrument: Instrument): readonly Item[] =>
  instrument.categories.flatMap(category => category.items)

export const itemOf = (instrument: Instrument, code: string): Item => {
  const item = itemsOf(instrument).find(candidate => candidate.code === code)
  if (item === undefined) throw notFound('item', code)
  return item
}

export const leafOf = (instrument: Instrument, code: string): Leaf => {
  const leaf = itemsOf(instrument)
    .flatMap(item => item.leaves)
    .find(candidate => candidate.code === code)
  if (leaf === undefined) throw notFound('leaf', code)
  return leaf
}

export const scaleOf = (instrument: Instrument, item: Item): Scale => {
  const scale = instrument.scales.find(candidate => candidate.id === item.scale)
  if (scale === undefined) throw notFound('scale', item.scale)
  return scale
}

/** The characters a leaf may take: its item's points at the instrument's rate, shared evenly. */
export const leafBudget = (instrument: Instrument, item: Item): number =>
  Math.round((item.points * instrument.charactersPerPoint) / item.leaves.length)
