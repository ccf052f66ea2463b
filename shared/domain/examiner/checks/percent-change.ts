import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atScore, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Whether an improvement of the item was brought to its end since the year before. */
const hasClosedAction = ({ snapshot }: ExaminerIndex, item: string): boolean => {
  const since = snapshot.previous?.year ?? 0
  return snapshot.actions.some(
    action =>
      action.item === item && action.state === 'closed' && Number(action.closedOn.slice(0, 4)) >= since,
  )
}

/**
 * A percent that moved by `by` points or more against the assessment of the year before, upwards without a closed
 * improvement or downwards, and whose reason names no cause (`words`).
 */
export const percentChange = defineCheck({
  params: { direction: ['up', 'down'], by: 'number', words: 'word-lists' },
  gives: ['code', 'title', 'percent', 'before', 'year'],
  run: (index, { direction, by, words }) => {
    const { previous } = index.snapshot
    if (previous === null) return []
    return index.items.flatMap(({ item, percent, reason }) => {
      const before = previous.scores[item.code]?.percent ?? null
      if (percent === null || before === null) return []
      const moved = direction === 'up' ? percent - before : before - percent
      if (moved < by || index.words.has(reason, words)) return []
      if (direction === 'up' && hasClosedAction(index, item.code)) return []
      return [
        {
          place: atScore(item.code),
          quote: quoteOf(reason),
          says: { ...named(item), percent, before, year: previous.year },
        },
      ]
    })
  },
})
