import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'

/** Whole numbers meet by chance: a count has to hit its target in so many years more. */
const moreForCounts = 2

/**
 * Own values that equal the target in every one of `years` or more years (counts: two more) and are not all the same:
 * one of them was written from the other.
 */
export const actualEqualsTarget = defineCheck({
  params: { years: 'number' },
  gives: ['name', 'leaf', 'years'],
  run: ({ indicators }, { years: least }) =>
    indicators.flatMap(one => {
      const years = Object.keys(one.actual).filter(year => one.target[year] !== undefined)
      const wanted = one.decimals === 0 ? least + moreForCounts : least
      const same = years.every(year => one.actual[year] === one.target[year])
      const still = new Set(Object.values(one.actual)).size === 1
      return years.length < wanted || !same || still
        ? []
        : [{ place: atIndicator(one.id), says: { ...measured(one), years: years.length } }]
    }),
})
