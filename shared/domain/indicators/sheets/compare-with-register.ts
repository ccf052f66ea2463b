import type { IndicatorFacts, MonthSeries, Series, Values } from '../indicator.ts'
import type { Draft } from './draft.ts'

/** An indicator of the register with all that an import may change. */
export type StoredIndicator = IndicatorFacts & {
  readonly id: string
  readonly values: Values
  readonly months: Readonly<Record<MonthSeries, Readonly<Record<string, number>>>>
  /** Sources of single values. */
  readonly sources: Readonly<Record<Series, Readonly<Record<string, string>>>>
}

type FactChange = {
  readonly field: keyof IndicatorFacts
  readonly before: string | number | null
  readonly after: string | number | null
}
/** `at` is a year or a month; a source change holds texts. `after` null clears, because the cell is blank. */
export type ValueChange = {
  readonly kind: 'year' | 'month' | 'source'
  readonly series: Series
  readonly at: string
  readonly before: number | string | null
  readonly after: number | string | null
  readonly cell: string
}

export type IndicatorChange = {
  readonly id: string | null
  readonly state: 'new' | 'changed' | 'unchanged'
  readonly faulty: boolean
  readonly place: string
  /** The facts as they will be. */
  readonly facts: IndicatorFacts
  readonly fields: readonly FactChange[]
  /** What is set. */
  readonly values: readonly ValueChange[]
  /** Stored values whose cells are blank: cleared only when the person says so. */
  readonly blanks: readonly ValueChange[]
}

const emptyFacts: IndicatorFacts = {
  code: '',
  leaf: '',
  name: '',
  unit: '',
  direction: 'up',
  decimals: 0,
  definition: '',
  source: '',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: null,
  yearFromMonths: null,
}
const factFields = Object.keys(emptyFacts) as readonly (keyof IndicatorFacts)[]

/** A code for an indicator that came without one: of its leaf, not yet taken. */
export const freeCode = (leaf: string, taken: ReadonlySet<string>): string => {
  let number = 1
  while (taken.has(`K-${leaf}-X${number}`)) number += 1
  return `K-${leaf}-X${number}`
}

const valueChanges = (draft: Draft, stored: StoredIndicator | undefined) => {
  const values: ValueChange[] = []
  const blanks: ValueChange[] = []
  const add = (change: ValueChange): void => {
    if (change.after === change.before) return
    if (change.after === null) blanks.push(change)
    else values.push(change)
  }
  for (const { series, year, value, cell } of draft.values) {
    const before = stored?.values[series][year] ?? null
    add({ kind: 'year', series, at: year, before, after: value, cell })
  }
  for (const { series, month, value, cell } of draft.months) {
    const before = stored?.months[series][month] ?? null
    add({ kind: 'month', series, at: month, before, after: value, cell })
  }
  for (const { series, year, source, cell } of draft.sources) {
    const before = stored?.sources[series][year] ?? null
    const hasValue =
      stored?.values[series][year] !== undefined ||
      draft.values.some(one => one.series === series && one.year === year && one.value !== null)
    if (hasValue) add({ kind: 'source', series, at: year, before, after: source, cell })
  }
  const found = new Set(values.map(change => `${change.kind}${change.series}${change.at}`))
  return { values, blanks: blanks.filter(change => !found.has(`${change.kind}${change.series}${change.at}`)) }
}

/**
 * What an import would change: field by field and value by value, old and new. A fact that the file leaves blank stays
 * as it is; a blank cell of a stored value is listed apart. New indicators without a code get a free one.
 */
export const compareWithRegister = (
  drafts: readonly Draft[],
  register: readonly StoredIndicator[],
): readonly IndicatorChange[] => {
  const byId = new Map(register.map(one => [one.id, one]))
  const taken = new Set([
    ...register.map(one => one.code),
    ...drafts.flatMap(draft => draft.facts.code ?? []),
  ])
  return drafts.map((draft): IndicatorChange => {
    const stored = draft.id === null ? undefined : byId.get(draft.id)
    const before: IndicatorFacts = stored ?? emptyFacts
    const facts: IndicatorFacts = {
      ...Object.fromEntries(factFields.map(field => [field, before[field]])),
      ...draft.facts,
    } as IndicatorFacts
    const code = facts.code === '' && facts.leaf !== '' ? freeCode(facts.leaf, taken) : facts.code
    taken.add(code)
    const after: IndicatorFacts = { ...facts, code }
    const fields = factFields.flatMap((field): readonly FactChange[] => {
      if (stored === undefined) {
        return after[field] === '' || after[field] === null
          ? []
          : [{ field, before: null, after: after[field] }]
      }
      return after[field] === before[field] ? [] : [{ field, before: before[field], after: after[field] }]
    })
    const { values, blanks } = valueChanges(draft, stored)
    const isSame = fields.length === 0 && values.length === 0
    const state = stored === undefined ? 'new' : isSame ? 'unchanged' : 'changed'
    // The register may have changed since the file was read: what is gone or now has that code stays out.
    const isGone = draft.id !== null && stored === undefined
    const isTaken = stored === undefined && register.some(one => one.code === code)
    const faulty = draft.faulty || isGone || isTaken
    return { id: draft.id, state, faulty, place: draft.place, facts: after, fields, values, blanks }
  })
}
