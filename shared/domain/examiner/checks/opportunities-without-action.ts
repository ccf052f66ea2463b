import { defineCheck } from '../check.ts'
import { atImprove, listed } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/**
 * Opportunities of this assessment that no improvement takes up, in one remark: while there is no improvement from any
 * of them (`are` `all`), or when some are left (`some`).
 */
export const opportunitiesWithoutAction = defineCheck({
  params: { are: ['all', 'some'] },
  gives: ['count', 'all', 'items'],
  run: ({ items, snapshot }, { are }) => {
    const tackled = new Set(
      snapshot.actions.flatMap(({ findingId, state }) =>
        findingId === null || state === 'dropped' ? [] : [findingId],
      ),
    )
    const all = items.flatMap(({ opportunities }) => opportunities)
    const left = all.filter(({ id }) => !tackled.has(id))
    const [first] = left
    if (first === undefined || (are === 'all') !== (left.length === all.length)) return []
    const codes = [...new Set(left.map(({ item }) => item))]
    return [
      {
        place: atImprove(''),
        item: null,
        quote: quoteOf(first.text),
        says: { count: left.length, all: all.length, items: listed(codes, 12) },
      },
    ]
  },
})
