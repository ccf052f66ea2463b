import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atImprove, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

const tackled = ({ snapshot }: ExaminerIndex): ReadonlySet<string> =>
  new Set(
    snapshot.actions.flatMap(({ findingId, state }) =>
      findingId === null || state === 'dropped' ? [] : [findingId],
    ),
  )

/**
 * Opportunities that no improvement takes up: one remark for each item, or a single one while the assessment has no
 * improvement from any of its findings (`scope`).
 */
export const opportunitiesWithoutAction = defineCheck({
  params: { scope: ['item', 'assessment'] },
  gives: ['code', 'title', 'count', 'all'],
  run: (index, { scope }) => {
    const done = tackled(index)
    const all = index.items.flatMap(({ opportunities }) => opportunities)
    const open = all.filter(({ id }) => !done.has(id))
    const none = open.length === all.length
    if (scope === 'assessment') {
      const [first] = open
      if (!none || first === undefined) return []
      const says = { code: '', title: '', count: open.length, all: all.length }
      return [{ place: atImprove(''), item: null, quote: quoteOf(first.text), says }]
    }
    if (none) return []
    return index.items.flatMap(({ item, opportunities }) => {
      const left = opportunities.filter(({ id }) => !done.has(id))
      const [first] = left
      return first === undefined
        ? []
        : [
            {
              place: atImprove(item.code),
              quote: quoteOf(first.text),
              says: { ...named(item), count: left.length, all: opportunities.length },
            },
          ]
    })
  },
})
