import type { IndicatorFacts } from '../indicator.ts'
import { narrowText } from '../narrow-text.ts'
import type { Draft, DraftMonth, DraftSource, DraftValue, KnownIndicator, Register } from './draft.ts'
import type { FactField } from './header-words.ts'
import type { ProblemList } from './sheet-problem.ts'

/** An indicator while its rows are being read. */
export type OpenDraft = {
  readonly known: KnownIndicator | null
  readonly facts: { -readonly [K in keyof IndicatorFacts]?: IndicatorFacts[K] }
  /** Field → the cell that stated it first. */
  readonly stated: Map<FactField, string>
  readonly values: DraftValue[]
  readonly months: DraftMonth[]
  readonly sources: DraftSource[]
  /** Series with year or month, once it had a value → where. */
  readonly met: Map<string, string>
  faulty: boolean
  readonly sheet: string
  readonly cell: string
}

export type Identity = { readonly code: string; readonly name: string; readonly leaf: string }

export type DraftBook = {
  /** The draft that a row belongs to; null (and an error) when that cannot be told. */
  readonly of: (identity: Identity, sheet: string, cell: string) => OpenDraft | null
  readonly drafts: () => readonly OpenDraft[]
}

const codeKey = (code: string): string => narrowText(code).replaceAll(' ', '').toUpperCase()
const nameKey = (name: string): string => narrowText(name).replaceAll(' ', '').toLowerCase()

/** Finds which indicator a row speaks of: by its code, else by its name (and leaf, when several have that name). */
export const createDraftBook = (register: Register, problems: ProblemList): DraftBook => {
  const byCode = new Map(register.indicators.map(one => [codeKey(one.code), one]))
  const byName = Map.groupBy(register.indicators, one => nameKey(one.name))
  const opened = new Map<string, OpenDraft>()

  const open = (key: string, known: KnownIndicator | null, sheet: string, cell: string): OpenDraft => {
    const found = opened.get(key)
    if (found !== undefined) return found
    const draft: OpenDraft = {
      known,
      facts: {},
      stated: new Map(),
      values: [],
      months: [],
      sources: [],
      met: new Map(),
      faulty: false,
      sheet,
      cell,
    }
    opened.set(key, draft)
    return draft
  }
  const sameName = (name: string, leaf: string): readonly KnownIndicator[] => {
    const all = byName.get(nameKey(name)) ?? []
    const inLeaf = all.filter(one => one.leaf === leaf)
    return all.length > 1 && inLeaf.length > 0 ? inLeaf : all
  }
  const byNewCode = (identity: Identity, sheet: string, cell: string): OpenDraft => {
    const { code, name, leaf } = identity
    const draft = open(`code:${codeKey(code)}`, null, sheet, cell)
    const elsewhere = name === '' ? undefined : sameName(name, leaf).find(one => one.leaf === leaf)
    if (elsewhere !== undefined) {
      problems.error(sheet, cell, 'name-elsewhere', { name, code: elsewhere.code })
      draft.faulty = true
    }
    return draft
  }

  return {
    of: (identity, sheet, cell) => {
      const { code, name, leaf } = identity
      if (code === '' && name === '') {
        problems.error(sheet, cell, 'name-missing')
        return null
      }
      if (code !== '') {
        const known = byCode.get(codeKey(code))
        return known === undefined
          ? byNewCode(identity, sheet, cell)
          : open(`id:${known.id}`, known, sheet, cell)
      }
      const [known, ...others] = sameName(name, leaf)
      if (others.length > 0 && known !== undefined) {
        const codes = [known, ...others].map(one => one.code).join('、')
        problems.error(sheet, cell, 'name-ambiguous', { name, codes })
        return null
      }
      if (known !== undefined) return open(`id:${known.id}`, known, sheet, cell)
      return open(`name:${nameKey(name)}@${leaf}`, null, sheet, cell)
    },
    drafts: () => [...opened.values()],
  }
}

/** The finished draft. */
export const closeDraft = (draft: OpenDraft): Draft => ({
  id: draft.known?.id ?? null,
  facts: draft.facts,
  values: draft.values,
  months: draft.months,
  sources: draft.sources,
  faulty: draft.faulty,
  place: `${draft.sheet}!${draft.cell}`,
})
