import { proposePercent } from '../../scoring/propose-percent.ts'
import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'

/** A percent at least `by` points away from the best fit of its own bands. */
export const percentFarFromFit = defineCheck({
  params: { by: 'number' },
  gives: ['code', 'title', 'percent', 'fit'],
  run: ({ items, snapshot }, { by }) =>
    items.flatMap(({ item, scale, percent }) => {
      const fit = proposePercent(scale, snapshot.scores[item.code]?.bands ?? {}).percent
      return percent === null || fit === null || Math.abs(percent - fit) < by
        ? []
        : [{ place: atScore(item.code), says: { ...named(item), percent, fit } }]
    }),
})
