import { bandOf } from '../../scoring/band-of.ts'
import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'

/** A percent that lies in another band than more than half of the dimensions were given. */
export const percentOutsideBands = defineCheck({
  params: {},
  gives: ['code', 'title', 'percent', 'from', 'to', 'outside', 'dimensions'],
  run: ({ items }) =>
    items.flatMap(({ item, scale, percent, bands }) => {
      const band = percent === null ? null : bandOf(scale, percent)
      const given = Object.values(bands)
      if (percent === null || band === null || given.length < scale.dimensions.length) return []
      const outside = given.filter(at => scale.bands[at] !== band).length
      if (outside * 2 <= given.length) return []
      const { from, to } = band
      return [
        {
          place: atScore(item.code),
          says: { ...named(item), percent, from, to, outside, dimensions: given.length },
        },
      ]
    }),
})
