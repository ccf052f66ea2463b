import { Node } from '@tiptap/core'
import { type ChipOptions, chipView, chipWords, noChipOptions } from './chip-view.ts'

const yearOf = (text: string | null): number | null => {
  const year = Number(text)
  return text !== null && Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null
}

const seriesNames = ['actual', 'target', 'rival', 'benchmark']

/** An inline atom that shows an indicator's name, or the register's value of one year with its unit. */
export const IndicatorRef = Node.create<ChipOptions>({
  name: 'indicatorRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => noChipOptions,
  addAttributes: () => ({
    indicator: {
      default: '',
      parseHTML: element => element.getAttribute('data-indicator') ?? '',
      renderHTML: attributes => ({ 'data-indicator': attributes.indicator }),
    },
    series: {
      default: 'actual',
      parseHTML: element => {
        const series = element.getAttribute('data-series') ?? ''
        return seriesNames.includes(series) ? series : 'actual'
      },
      renderHTML: attributes => ({ 'data-series': attributes.series }),
    },
    year: {
      default: null,
      parseHTML: element => yearOf(element.getAttribute('data-year')),
      renderHTML: attributes => (attributes.year === null ? {} : { 'data-year': attributes.year }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-indicator]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, chipWords(node, this.options).text]
  },
  renderText({ node }) {
    return chipWords(node, this.options).text
  },
  addNodeView() {
    return chipView(this.options, 'chip-indicator')
  },
})
