import { seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import { chipNode, textAttribute } from './chip-node.ts'

const yearOf = (text: string | null): number | null => {
  const year = Number(text)
  return text !== null && Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null
}

/** An inline atom that shows an indicator's name, or the register's value of one year with its unit. */
export const IndicatorRef = chipNode({
  name: 'indicatorRef',
  mark: 'data-indicator',
  className: 'chip-indicator',
  attributes: {
    indicator: textAttribute('indicator', 'data-indicator'),
    series: {
      default: 'actual',
      parseHTML: element => {
        const series = element.getAttribute('data-series') ?? ''
        return seriesNames.find(name => name === series) ?? 'actual'
      },
      renderHTML: attributes => ({ 'data-series': attributes.series }),
    },
    year: {
      default: null,
      parseHTML: element => yearOf(element.getAttribute('data-year')),
      renderHTML: attributes => (attributes.year === null ? {} : { 'data-year': attributes.year }),
    },
  },
})
