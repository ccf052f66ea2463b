import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import type { Inline } from '../../../../../shared/domain/text/rich-text.ts'
import { valueWithUnit } from '../../../../../shared/domain/text/value-with-unit.ts'

/** A live reference of a narrative. */
export type Reference = Extract<Inline, { type: 'evidenceRef' | 'indicatorRef' | 'profileRef' }>
export type IndicatorFacts = Pick<Indicator, 'id' | 'code' | 'name' | 'unit' | 'decimals' | 'values'>

/** What references may name; null while it is not known yet. */
export type References = {
  readonly evidence: ReadonlyMap<string, { readonly number: number; readonly title: string }> | null
  /** By id, and by code for texts that came with a sample. */
  readonly indicators: ReadonlyMap<string, IndicatorFacts> | null
  /** Code of a profile row → what it is about. */
  readonly profile: ReadonlyMap<string, string> | null
}
export const nothingKnown: References = { evidence: null, indicators: null, profile: null }

/** The words for what is no longer there. */
export type MissingWords = {
  readonly evidence: string
  readonly indicator: string
  readonly year: (name: string, year: number) => string
  readonly profile: (code: string) => string
}
export type ReferenceWords = {
  readonly text: string
  /** More about it, for a tip. */
  readonly title: string
  /** `pending` while it is not known whether it is there. */
  readonly state: 'there' | 'missing' | 'pending'
}

const there = (text: string, title = text): ReferenceWords => ({ text, title, state: 'there' })
const missing = (text: string): ReferenceWords => ({ text, title: text, state: 'missing' })
const pending: ReferenceWords = { text: '…', title: '', state: 'pending' }

/** What a reference says at this moment: number and title, name or value with unit, code; or that it is gone. */
export const referenceWords = (
  reference: Reference,
  known: References,
  words: MissingWords,
): ReferenceWords => {
  switch (reference.type) {
    case 'evidenceRef': {
      if (known.evidence === null) return pending
      const found = known.evidence.get(reference.attrs.evidence)
      return found === undefined ? missing(words.evidence) : there(`E-${found.number} ${found.title}`)
    }
    case 'indicatorRef': {
      if (known.indicators === null) return pending
      const { indicator, series, year } = reference.attrs
      const found = known.indicators.get(indicator)
      if (found === undefined) return missing(words.indicator)
      if (year === null) return there(found.name, `${found.code} ${found.name}`)
      const value = found.values[series][String(year)]
      if (value === undefined) return missing(words.year(found.name, year))
      return there(valueWithUnit(value, found.unit, found.decimals), `${found.name} ${year}`)
    }
    case 'profileRef': {
      if (known.profile === null) return pending
      const { code } = reference.attrs
      const title = known.profile.get(code)
      return title === undefined ? missing(words.profile(code)) : there(code, `${code} ${title}`)
    }
  }
}
