import type { IndicatorFields } from '../../../../shared/contract/requests/indicators.ts'

/** The facts of an indicator of which nothing is known yet. */
export const blankFields: IndicatorFields = {
  code: '',
  leaf: '',
  name: '',
  unit: '',
  direction: 'up',
  decimals: 1,
  definition: '',
  source: '',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: null,
  yearFromMonths: null,
}
