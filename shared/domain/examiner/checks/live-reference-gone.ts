import type { Inline } from '../../text/rich-text.ts'
import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atAnswer, atProfile, listed } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** What a live reference points at that is not there: a row's code, an indicator, or its value of a year; null when it is. */
const missingOf = (inline: Inline, { snapshot, indicator }: ExaminerIndex): string | null => {
  if (inline.type === 'profileRef') {
    const { code } = inline.attrs
    return snapshot.rows.some(row => row.code === code) ? null : code
  }
  if (inline.type !== 'indicatorRef') return null
  const { indicator: id, series, year } = inline.attrs
  const found = indicator(id)
  if (found === undefined) return '?'
  return year === null || found[series][year] !== undefined ? null : `${found.name} ${year}`
}

/** A narrative or profile field with live references that print nothing: to a removed indicator, year or profile row. */
export const liveReferenceGone = defineCheck({
  params: {},
  gives: ['code', 'count', 'names'],
  run: index => {
    const texts = [
      ...index.leaves.map(({ leaf, text }) => ({ code: leaf.code, text, place: atAnswer(leaf.code) })),
      ...[...index.profile].map(([code, text]) => ({ code, text, place: atProfile(code) })),
    ]
    return texts.flatMap(({ code, text, place }) => {
      const gone = text.blocks.flatMap(({ content, plain }) =>
        content.flatMap(inline => {
          const missing = missingOf(inline, index)
          return missing === null ? [] : [{ missing, plain }]
        }),
      )
      const [first] = gone
      if (first === undefined) return []
      const names = listed([...new Set(gone.map(({ missing }) => missing))])
      return [{ place, quote: quoteOf(first.plain), says: { code, count: gone.length, names } }]
    })
  },
})
