import { defineCheck } from '../check.ts'
import { atFindings, named } from '../places.ts'

/** An item with a percent from `from` to `to` that has at least `by` more findings of one kind than of the other. */
export const findingsBalance = defineCheck({
  params: { from: 'number', to: 'number', more: ['strength', 'opportunity'], by: 'number' },
  gives: ['code', 'title', 'percent', 'strengths', 'opportunities'],
  run: ({ items }, { from, to, more, by }) =>
    items.flatMap(one => {
      const { item, percent } = one
      const [strengths, opportunities] = [one.strengths.length, one.opportunities.length]
      const lead = more === 'strength' ? strengths - opportunities : opportunities - strengths
      return percent === null || percent < from || percent > to || lead < by
        ? []
        : [{ place: atFindings(item.code), says: { ...named(item), percent, strengths, opportunities } }]
    }),
})
