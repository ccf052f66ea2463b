import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'

/** An indicator with values but without its unit, definition or source. */
export const indicatorFactMissing = defineCheck({
  params: { fact: ['unit', 'definition', 'source'] },
  gives: ['name', 'leaf'],
  run: ({ indicators }, { fact }) =>
    indicators
      .filter(one => Object.keys(one.actual).length > 0 && one[fact].trim() === '')
      .map(one => ({ place: atIndicator(one.id), says: measured(one) })),
})
