import { type Series, seriesNames } from '../../../../../shared/domain/indicators/indicator.ts'
import type { IndicatorFacts, Reference, References } from './reference-words.ts'

/** Something that a narrative may refer to, as the list after `@` offers it. */
export type Choice =
  | { readonly kind: 'evidence'; readonly key: string; readonly number: number; readonly title: string }
  | { readonly kind: 'indicator'; readonly key: string; readonly indicator: IndicatorFacts }
  | { readonly kind: 'profile'; readonly key: string; readonly title: string }

const evidenceChoices = ({ evidence }: References, query: string): readonly Choice[] => {
  const wanted = query.replace(/^e-?(?=\d)/u, '')
  const all = [...(evidence ?? [])].map(([key, one]) => ({ kind: 'evidence' as const, key, ...one }))
  if (wanted === '') return all
  const byNumber = all.filter(choice => String(choice.number).startsWith(wanted))
  const byTitle = all.filter(
    choice => !byNumber.includes(choice) && choice.title.toLocaleLowerCase().includes(wanted),
  )
  return [...byNumber, ...byTitle]
}

const indicatorChoices = ({ indicators }: References, query: string): readonly Choice[] => {
  const all = [...new Set(indicators?.values() ?? [])]
  const found = all.filter(one => `${one.code}\n${one.name}`.toLocaleLowerCase().includes(query))
  return found.map(indicator => ({ kind: 'indicator', key: indicator.id, indicator }))
}

const profileChoices = ({ profile }: References, query: string): readonly Choice[] =>
  [...(profile ?? [])].flatMap(([code, title]): readonly Choice[] =>
    code.toLocaleLowerCase().startsWith(query) || title.toLocaleLowerCase().includes(query)
      ? [{ kind: 'profile', key: code, title }]
      : [],
  )

const isExact = (choice: Choice, query: string): boolean =>
  choice.kind !== 'evidence' && choice.key.toLocaleLowerCase() === query

/**
 * Evidence whose number begins with, indicators whose code or name holds, profile rows whose code begins with what
 * was typed; a row named by its whole code comes first. At most `limit` of each kind.
 */
export const findChoices = (known: References, typed: string, limit = 6): readonly Choice[] => {
  const query = typed.toLocaleLowerCase()
  const found = [
    evidenceChoices(known, query).slice(0, limit),
    indicatorChoices(known, query).slice(0, limit),
    profileChoices(known, query).slice(0, limit),
  ].flat()
  return [...found.filter(one => isExact(one, query)), ...found.filter(one => !isExact(one, query))]
}

/** How an indicator may be shown: by name, or a year of a series, newest first. */
export const indicatorForms = ({ id, values }: IndicatorFacts): readonly Reference[] => {
  const years = seriesNames.flatMap(name =>
    Object.keys(values[name]).map(year => ({ series: name, year: Number(year) })),
  )
  const order = (name: Series): number => seriesNames.indexOf(name)
  const sorted = years.sort((a, b) => b.year - a.year || order(a.series) - order(b.series))
  return [{ series: 'actual' as const, year: null }, ...sorted].map(form => ({
    type: 'indicatorRef',
    attrs: { indicator: id, ...form },
  }))
}
