import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'

/** Own values that equal the target in every one of `years` or more years: one of them was written from the other. */
export const actualEqualsTarget = defineCheck({
  params: { years: 'number' },
  gives: ['name', 'leaf', 'years'],
  run: ({ indicators }, { years: least }) =>
    indicators.flatMap(one => {
      const years = Object.keys(one.actual).filter(year => one.target[year] !== undefined)
      const same = years.every(year => one.actual[year] === one.target[year])
      const full = new Set(Object.values(one.actual)).size === 1
      return years.length < least || !same || full
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), years: years.length } }]
    }),
})
