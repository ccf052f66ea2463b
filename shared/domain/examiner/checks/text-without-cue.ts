import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import type { IndexedLeaf } from '../indexed-item.ts'
import { atAnswer, named } from '../places.ts'

/** Whether a rule on the score of the whole item already says the same. */
const isSaidOfItem = (
  index: ExaminerIndex,
  leaf: IndexedLeaf,
  { dimension, from, words }: { dimension: string; from: number; words: readonly string[] },
): boolean => {
  const item = index.itemOf(leaf.item.code)
  const band = item?.scale.bands[item.bands[dimension] ?? -1]
  return (
    band !== undefined &&
    band.from >= from &&
    item?.leaves.every(one => index.count(one.text, words) === 0) === true
  )
}

/**
 * A written text (of `characters` or more) with fewer than `fewerThan` of the words by which something is told.
 * `leaves` narrows it to these leaves (none: all of the scale), `where` `asked` to leaves with a question that probes the
 * dimension. It is silent where the item's band for the dimension is `from` percent or more and none of its texts
 * holds a word: that is said of the score.
 */
export const textWithoutCue = defineCheck({
  params: {
    scale: ['process', 'results'],
    leaves: 'texts',
    dimension: 'text',
    where: ['asked', 'everywhere'],
    words: 'word-lists',
    fewerThan: 'number',
    characters: 'number',
    from: 'number',
  },
  gives: ['code', 'title', 'count'],
  run: (index, params) => {
    const { scale, leaves, dimension, where, words, fewerThan, characters } = params
    return index.leaves
      .filter(
        one =>
          one.scale.id === scale &&
          (leaves.length === 0 || leaves.includes(one.leaf.code)) &&
          one.scale.dimensions.some(({ id }) => id === dimension) &&
          (where === 'everywhere' || one.leaf.questions.some(question => question.dimension === dimension)) &&
          one.text.characters >= characters &&
          index.count(one.text, words) < fewerThan &&
          !isSaidOfItem(index, one, params),
      )
      .map(one => ({
        place: atAnswer(one.leaf.code),
        says: { ...named(one.leaf), count: index.count(one.text, words) },
      }))
  },
})
