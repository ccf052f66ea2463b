import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import type { IndexedItem } from '../indexed-item.ts'
import { atYears, listed } from '../places.ts'
import { likenessOf, shareWithin, shinglesOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** All that is said about an item this year: its texts, findings, reason and improvements, as pairs of characters. */
const saidNow = (
  { snapshot }: ExaminerIndex,
  { item, leaves, strengths, opportunities, reason }: IndexedItem,
) =>
  shinglesOf(
    [
      reason,
      ...leaves.map(({ text }) => text.plain),
      ...[...strengths, ...opportunities].map(({ text }) => text),
      ...snapshot.actions.filter(action => action.item === item.code).map(({ title }) => title),
    ].join('\n'),
    2,
  )

/**
 * Opportunities of the assessment before that no improvement takes up, that no opportunity of this year is alike to
 * `likeness` percent, and of whose words this year's texts and comments hold less than `share` percent. One remark: what
 * it lists is what was not found, not what was not done.
 */
export const lastYearDropped = defineCheck({
  params: { likeness: 'number', share: 'number' },
  gives: ['count', 'all', 'year', 'items'],
  run: (index, { likeness, share }) => {
    const { previous, actions } = index.snapshot
    if (previous === null) return []
    const tackled = new Set(actions.flatMap(({ findingId }) => (findingId === null ? [] : [findingId])))
    const then = previous.findings.filter(({ kind }) => kind === 'opportunity')
    const dropped = index.items.flatMap(one => {
      const open = then.filter(
        ({ id, item, text }) =>
          item === one.item.code &&
          !tackled.has(id) &&
          !one.opportunities.some(now => likenessOf(now.text, text) * 100 >= likeness),
      )
      if (open.length === 0) return []
      const now = saidNow(index, one)
      return open.filter(({ text }) => shareWithin(shinglesOf(text, 2), now) * 100 < share)
    })
    const [first] = dropped
    if (first === undefined) return []
    const items = listed([...new Set(dropped.map(({ item }) => item))], 12)
    return [
      {
        place: atYears,
        quote: quoteOf(first.text),
        says: { count: dropped.length, all: then.length, year: previous.year, items },
      },
    ]
  },
})
