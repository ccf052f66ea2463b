import { defineCheck } from '../check.ts'
import { atIndicator, measured } from '../places.ts'

/** Values of a rival or benchmark that nobody is named for. */
export const comparisonNameless = defineCheck({
  params: { series: ['rival', 'benchmark'] },
  gives: ['name', 'leaf'],
  run: ({ indicators }, { series }) =>
    indicators
      .filter(one => {
        const name = series === 'rival' ? one.rivalName : one.benchmarkName
        return Object.keys(one[series]).length > 0 && name.trim() === ''
      })
      .map(one => ({ place: atIndicator(one.id), says: measured(one) })),
})
