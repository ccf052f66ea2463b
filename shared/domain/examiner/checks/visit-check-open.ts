import { defineCheck } from '../check.ts'
import { atVisit, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** Things to look at on site that are still open, or were refuted while the agreed percent stayed; one for each item. */
export const visitCheckOpen = defineCheck({
  params: { state: ['open', 'refuted'] },
  gives: ['code', 'title', 'count'],
  run: ({ snapshot, items }, { state }) => {
    const { consensus, visitChecks } = snapshot.team
    const visited = consensus.some(({ visitedAt }) => visitedAt !== '')
    return items.flatMap(({ item }) => {
      const left = visitChecks.filter(one => one.item === item.code && one.state === state)
      const agreed = consensus.find(one => one.item === item.code)
      const [first] = left
      if (first === undefined || !visited) return []
      if (state === 'refuted' && (agreed?.visitPercent ?? agreed?.percent) !== agreed?.percent) return []
      return [
        {
          place: atVisit(item.code),
          quote: quoteOf(first.text),
          says: { ...named(item), count: left.length },
        },
      ]
    })
  },
})
