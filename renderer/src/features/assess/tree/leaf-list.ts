import type { Category, Instrument, Item, Leaf } from '../../../../../shared/packs/instrument.ts'

export type LeafPlace = {
  readonly category: Category
  readonly item: Item
  readonly leaf: Leaf
}

/** All leaves in the order of the instrument, each with its item and category. */
export const leafList = (instrument: Instrument): readonly LeafPlace[] =>
  instrument.categories.flatMap(category =>
    category.items.flatMap(item => item.leaves.map(leaf => ({ category, item, leaf }))),
  )

/** The leaf `step` places away in the given order, or null past either end. */
export const neighbour = (codes: readonly string[], code: string, step: 1 | -1): string | null => {
  const index = codes.indexOf(code)
  return index < 0 ? null : (codes[index + step] ?? null)
}

/** The next leaf after `code`, round in a circle, in which nothing is written; the profile is no leaf. Null when there is none. */
export const nextUnwritten = (
  codes: readonly string[],
  code: string,
  written: ReadonlySet<string>,
): string | null => {
  const index = codes.indexOf(code)
  const round = [...codes.slice(index + 1), ...codes.slice(0, index + 1)]
  return round.find(one => one !== 'profile' && !written.has(one)) ?? null
}

export type Mark = 'empty' | 'half' | 'full'

/** How far a leaf is written: nothing, something, or at least four fifths of its budget. */
export const progressMark = (characters: number, budget: number): Mark =>
  characters === 0 ? 'empty' : characters >= budget * 0.8 ? 'full' : 'half'

export type TreeFilter = 'all' | 'open' | 'no-evidence' | 'no-score'

export type LeafFacts = {
  readonly characters: number
  readonly budget: number
  readonly evidence: number
  readonly scored: boolean
}

/** Whether a leaf stays in the tree under a typed text (code or title, any language) and a filter. */
export const keepsLeaf = (
  place: LeafPlace,
  facts: LeafFacts | undefined,
  text: string,
  filter: TreeFilter,
): boolean => {
  const wanted = text.trim().toLocaleLowerCase()
  const names = [place.leaf.code, place.leaf.title.zh, place.leaf.title.en, place.item.title.zh]
  if (wanted !== '' && !names.some(name => name.toLocaleLowerCase().includes(wanted))) return false
  if (filter === 'all' || facts === undefined) return true
  if (filter === 'open') return progressMark(facts.characters, facts.budget) !== 'full'
  if (filter === 'no-evidence') return facts.evidence === 0
  return !facts.scored
}
