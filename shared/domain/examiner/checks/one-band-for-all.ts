import { bandOf } from '../../scoring/band-of.ts'
import { defineCheck } from '../check.ts'
import { atAssessment } from '../places.ts'

/** At least `share` percent of the scored items, of which there are `items` or more, lie in one band. */
export const oneBandForAll = defineCheck({
  params: { share: 'number', items: 'number' },
  gives: ['count', 'scored', 'from', 'to'],
  run: ({ items }, { share, items: least }) => {
    const bands = items.flatMap(({ scale, percent }) => {
      const band = percent === null ? null : bandOf(scale, percent)
      return band === null ? [] : [`${band.from}–${band.to}`]
    })
    if (bands.length < least) return []
    const [largest] = [...Map.groupBy(bands, band => band).entries()].sort(
      (a, b) => b[1].length - a[1].length,
    )
    if (largest === undefined || largest[1].length * 100 < share * bands.length) return []
    const [from = '', to = ''] = largest[0].split('–')
    return [{ place: atAssessment, says: { count: largest[1].length, scored: bands.length, from, to } }]
  },
})
