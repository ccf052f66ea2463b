import { defineCheck } from '../check.ts'
import type { IndexedLeaf } from '../indexed-item.ts'
import { atAnswer, named } from '../places.ts'
import { shareWithin, shinglesOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'

const size = 12

type Repeat = { readonly leaf: IndexedLeaf; readonly of: IndexedLeaf; readonly share: number }

/** For each text the earlier one that holds most of it, in one pass over all runs of twelve characters. */
const findRepeats = (leaves: readonly IndexedLeaf[]): readonly Repeat[] => {
  const firstIn = new Map<string, IndexedLeaf>()
  return leaves.flatMap(leaf => {
    const shingles = shinglesOf(leaf.text.plain, size)
    const shared = new Map<IndexedLeaf, number>()
    for (const shingle of shingles) {
      const before = firstIn.get(shingle)
      if (before === undefined) firstIn.set(shingle, leaf)
      else shared.set(before, (shared.get(before) ?? 0) + 1)
    }
    const [most] = [...shared].sort((a, b) => b[1] - a[1])
    return most === undefined
      ? []
      : [{ leaf, of: most[0], share: Math.round((most[1] * 100) / shingles.size) }]
  })
}

/** A text (of `characters` or more) of which an earlier one already holds `share` percent, word for word. */
export const repeatsOtherLeaf = defineCheck({
  params: { share: 'number', characters: 'number' },
  gives: ['code', 'title', 'other', 'share'],
  run: ({ leaves }, { share: least, characters }) =>
    findRepeats(leaves.filter(({ text }) => text.characters >= characters))
      .filter(({ share }) => share >= least)
      .map(({ leaf: { leaf, text }, of, share }) => {
        const there = shinglesOf(of.text.plain, size)
        const sentence = text.sentences.find(one => shareWithin(shinglesOf(one, size), there) > 0.9)
        return {
          place: atAnswer(leaf.code),
          quote: quoteOf(sentence ?? ''),
          says: { ...named(leaf), other: of.leaf.code, share },
        }
      }),
})
