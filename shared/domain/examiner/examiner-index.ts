import type { ReviewRules } from '../../packs/review-rules.ts'
import type { SnapshotIndicator } from '../dossier/snapshot.ts'
import { type CoverageRow, type RowCoverage, rowCoverage } from '../profile/row-coverage.ts'
import type { RichText } from '../text/rich-text.ts'
import { valueWithUnit } from '../text/value-with-unit.ts'
import { type IndexedItem, type IndexedLeaf, indexItems } from './indexed-item.ts'
import { createWordFinder, type WordFinder } from './reading/find-words.ts'
import { type IndexedText, indexText, type PrintReference } from './reading/indexed-text.ts'
import { indicatorNames, speaksOf } from './reading/indicator-names.ts'
import { rowsInText } from './reading/rows-in-text.ts'
import type { ExaminerEvidence, ExaminerSnapshot } from './snapshot.ts'

/** Everything of a snapshot that more than one check asks for, read once. */
export type ExaminerIndex = {
  readonly snapshot: ExaminerSnapshot
  readonly emptyWords: ReviewRules['emptyWords']
  readonly words: WordFinder
  readonly items: readonly IndexedItem[]
  readonly leaves: readonly IndexedLeaf[]
  readonly itemOf: (code: string) => IndexedItem | undefined
  readonly leafOf: (code: string) => IndexedLeaf | undefined
  readonly profile: ReadonlyMap<string, IndexedText>
  /** Rows of the profile tables; where a table has none, those that its field lists in words. */
  readonly rows: readonly CoverageRow[]
  readonly coverage: () => readonly RowCoverage[]
  /** Those of the register that belong to a leaf of this instrument, as they stood in the year assessed. */
  readonly indicators: readonly SnapshotIndicator[]
  readonly indicator: (id: string) => SnapshotIndicator | undefined
  readonly evidence: (id: string) => ExaminerEvidence | undefined
  /** The items that an evidence stands behind. */
  readonly itemsBehind: (evidenceId: string) => readonly IndexedItem[]
  /** The forms in which an indicator is named in bare words. */
  readonly namesOf: (indicator: SnapshotIndicator) => readonly string[]
  /** Whether a text speaks of an indicator, by a live reference or by one of its names. */
  readonly mentions: (text: IndexedText, indicator: SnapshotIndicator) => boolean
  /** How often words of the lists occur in a text; counted once. */
  readonly count: (text: IndexedText, lists: readonly string[]) => number
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const itemsByEvidence = (items: readonly IndexedItem[]): ReadonlyMap<string, readonly IndexedItem[]> => {
  const behind = new Map<string, IndexedItem[]>()
  for (const item of items) {
    for (const { id } of item.evidence) behind.set(id, [...(behind.get(id) ?? []), item])
  }
  return behind
}

const createCounter = (words: WordFinder): ExaminerIndex['count'] => {
  const known = new WeakMap<IndexedText, Map<string, number>>()
  return (text, lists) => {
    const counts = known.get(text) ?? new Map<string, number>()
    known.set(text, counts)
    const key = lists.join(' ')
    const count = counts.get(key) ?? words.all(text.plain, lists).length
    counts.set(key, count)
    return count
  }
}

/** Reads a snapshot once for all checks. */
export const indexSnapshot = (
  snapshot: ExaminerSnapshot,
  pack: Pick<ReviewRules, 'lexicon' | 'emptyWords'>,
): ExaminerIndex => {
  const words = createWordFinder(pack.lexicon)
  const indicators = new Map(snapshot.indicators.map(one => [one.id, one]))
  const evidence = new Map(snapshot.evidence.map(one => [one.id, one]))
  const print: PrintReference = ({ indicator: id, series, year }) => {
    const one = indicators.get(id)
    const value = one?.[series][year ?? '']
    if (one === undefined || year === null) return one?.name ?? ''
    return value === undefined ? '' : valueWithUnit(value, one.unit, one.decimals)
  }
  const read = (text: RichText | undefined): IndexedText => indexText(text, print)
  const items = indexItems(snapshot, read)
  const leaves = items.flatMap(item => item.leaves)
  const [itemsByCode, leavesByCode] = [
    new Map(items.map(one => [one.item.code, one])),
    new Map(leaves.map(one => [one.leaf.code, one])),
  ]
  const behind = once(() => itemsByEvidence(items))
  const rows = rowsInText(snapshot)
  const names = new Map(snapshot.indicators.map(one => [one.id, indicatorNames(one.name)]))
  const namesOf = (one: SnapshotIndicator): readonly string[] => names.get(one.id) ?? []
  return {
    snapshot,
    emptyWords: pack.emptyWords,
    words,
    items,
    leaves,
    itemOf: code => itemsByCode.get(code),
    leafOf: code => leavesByCode.get(code),
    profile: new Map(Object.entries(snapshot.profile).map(([field, text]) => [field, read(text)])),
    rows,
    coverage: once(() => rowCoverage({ ...snapshot, rows })),
    indicators: leaves.flatMap(leaf => leaf.indicators),
    indicator: id => indicators.get(id),
    evidence: id => evidence.get(id),
    itemsBehind: id => behind().get(id) ?? [],
    namesOf,
    mentions: (text, one) => text.indicators.includes(one.id) || speaksOf(text.bare, namesOf(one)),
    count: createCounter(words),
  }
}
