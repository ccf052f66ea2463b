import type { Place } from '../../../../shared/contract/requests/places.ts'
import type { LinkKind } from '../../../../shared/domain/evidence/link-target.ts'

type Wanted = {
  readonly text: string
  readonly assessmentId?: string | undefined
  readonly kinds?: readonly LinkKind[] | undefined
}

/** Kinds whose rows belong to one year: offered for the assessment at hand only. */
const ofOneYear: ReadonlySet<LinkKind> = new Set(['question', 'finding', 'visit'])

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').toLocaleLowerCase().split(/\s+/u).filter(Boolean)

const isCode = ({ target }: Place, word: string): boolean => target.toLocaleLowerCase() === word

/** The places that every word of the text names, those whose code is the text first. */
export const findPlaces = (places: readonly Place[], wanted: Wanted): readonly Place[] => {
  const words = wordsOf(wanted.text)
  const found = places.filter(one => {
    if (wanted.kinds !== undefined && !wanted.kinds.includes(one.kind)) return false
    if (ofOneYear.has(one.kind) && one.assessmentId !== wanted.assessmentId) return false
    const text = `${one.name.zh}\n${one.name.en}\n${one.within.zh}\n${one.within.en}`
      .normalize('NFKC')
      .toLocaleLowerCase()
    return words.every(word => text.includes(word))
  })
  const [first = ''] = words
  return [...found.filter(one => isCode(one, first)), ...found.filter(one => !isCode(one, first))]
}
