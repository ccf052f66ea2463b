import { defineCheck } from '../check.ts'
import { atScore, named } from '../places.ts'

/** Dimensions of one item whose bands lie `steps` or more apart. */
export const bandsFarApart = defineCheck({
  params: { steps: 'number' },
  gives: ['code', 'title', 'high', 'highBand', 'low', 'lowBand'],
  run: ({ items }, { steps }) =>
    items.flatMap(({ item, scale, bands }) => {
      const given = scale.dimensions
        .flatMap(({ id, title }) => {
          const at = bands[id]
          const band = scale.bands[at ?? -1]
          return at === undefined || band === undefined
            ? []
            : [{ at, title, range: `${band.from}–${band.to}%` }]
        })
        .sort((a, b) => b.at - a.at)
      const [high, low] = [given[0], given.at(-1)]
      if (high === undefined || low === undefined || high.at - low.at < steps) return []
      return [
        {
          place: atScore(item.code),
          says: {
            ...named(item),
            high: high.title,
            highBand: high.range,
            low: low.title,
            lowBand: low.range,
          },
        },
      ]
    }),
})
