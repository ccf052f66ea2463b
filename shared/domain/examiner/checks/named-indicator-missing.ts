import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import type { IndexedLeaf } from '../indexed-item.ts'
import { atAnswer, listed, named } from '../places.ts'
import { bareWords, isShortFor } from '../reading/indicator-names.ts'
import { likenessOf } from '../reading/likeness.ts'
import { pointedNames } from '../reading/pointed-names.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Tells whether the register holds a measure by this or nearly this name. */
const createKeeper = ({ snapshot, namesOf }: ExaminerIndex): ((name: string) => boolean) => {
  const kept = snapshot.indicators.flatMap(one => namesOf(one))
  const known = new Map<string, boolean>()
  return name => {
    const bare = bareWords(name)
    const before = known.get(bare)
    if (before !== undefined) return before
    const found =
      kept.some(one => one.includes(bare) || bare.includes(one) || isShortFor(bare, one)) ||
      kept.some(one => likenessOf(one, bare) >= 0.6)
    known.set(bare, found)
    return found
  }
}

/** Measures that a process text says are shown in 4.7, or that the instrument's library knows by that name. */
const namesIn = ({ text }: IndexedLeaf, library: readonly string[]): readonly string[] => [
  ...new Set([...text.sentences.flatMap(pointedNames), ...library.filter(name => text.plain.includes(name))]),
]

/** A process text that names measures of which the register has no indicator. */
export const namedIndicatorMissing = defineCheck({
  params: {},
  gives: ['code', 'title', 'count', 'names'],
  run: index => {
    const isKept = createKeeper(index)
    const library = index.leaves
      .flatMap(({ leaf }) => leaf.indicators.flatMap(({ name }) => [name.zh, name.en]))
      .filter(name => name.length >= 4)
    if (index.items.every(({ scale }) => scale.id !== 'results')) return []
    return index.leaves.flatMap(one => {
      if (one.scale.id !== 'process') return []
      const missing = namesIn(one, library).filter(name => !isKept(name))
      const [first] = missing
      if (first === undefined) return []
      const sentence = one.text.sentences.find(text => text.includes(first)) ?? ''
      return [
        {
          place: atAnswer(one.leaf.code),
          quote: quoteOf(sentence, sentence.indexOf(first)),
          says: { ...named(one.leaf), count: missing.length, names: listed(missing) },
        },
      ]
    })
  },
})
