import { defineCheck } from '../check.ts'
import { atScore, listedTitles, named } from '../places.ts'

/** A percent given while a dimension has no band. */
export const bandsMissing = defineCheck({
  params: {},
  gives: ['code', 'title', 'percent', 'missing'],
  run: ({ items }) =>
    items.flatMap(({ item, scale, percent, bands }) => {
      const missing = scale.dimensions.filter(({ id }) => bands[id] === undefined)
      return percent === null || missing.length === 0
        ? []
        : [
            {
              place: atScore(item.code),
              says: { ...named(item), percent, missing: listedTitles(missing.map(({ title }) => title)) },
            },
          ]
    }),
})
