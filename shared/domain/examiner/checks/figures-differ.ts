import { defineCheck } from '../check.ts'
import { atAnswer, atProfile } from '../places.ts'
import { agree, figuresIn } from '../reading/figures-in.ts'
import { quoteOf } from '../reading/quote-of.ts'

/**
 * Two texts that give different figures for the same subject in the same year and unit. Indicators of the register are
 * left to the check against the register.
 */
export const figuresDiffer = defineCheck({
  params: {},
  gives: ['subject', 'year', 'value', 'code', 'otherValue', 'otherCode'],
  run: ({ leaves, profile, snapshot }) => {
    const kept = new Set(snapshot.indicators.map(({ name }) => name))
    const texts = [
      ...[...profile].map(([code, text]) => ({ code, text, place: atProfile(code) })),
      ...leaves.map(({ leaf, text }) => ({ code: leaf.code, text, place: atAnswer(leaf.code) })),
    ]
    const stated = texts.flatMap(({ code, text, place }) =>
      text.sentences
        .flatMap(figuresIn)
        .filter(({ subject }) => !kept.has(subject))
        .map(figure => ({ ...figure, code, place })),
    )
    const groups = Map.groupBy(stated, one => `${one.subject} ${one.year} ${one.unit}`)
    return [...groups].flatMap(([key, [first, ...others]]) => {
      const other = others.find(one => first !== undefined && one.code !== first.code && !agree(one, first))
      if (first === undefined || other === undefined) return []
      const { subject, year, unit } = first
      return [
        {
          place: other.place,
          detail: key,
          quote: quoteOf(other.sentence, other.sentence.indexOf(subject)),
          says: {
            subject,
            year,
            value: `${other.value} ${unit}`,
            code: other.code,
            otherValue: `${first.value} ${unit}`,
            otherCode: first.code,
          },
        },
      ]
    })
  },
})
