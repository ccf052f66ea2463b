import type { Item, Leaf, Scale } from '../../packs/instrument.ts'
import type { SnapshotIndicator, YearSeries } from '../dossier/snapshot.ts'
import type { RichText } from '../text/rich-text.ts'
import type { IndexedText } from './reading/indexed-text.ts'
import type { ExaminerEvidence, ExaminerFinding, ExaminerSnapshot } from './snapshot.ts'

export type IndexedLeaf = {
  readonly leaf: Leaf
  readonly item: Item
  readonly scale: Scale
  readonly text: IndexedText
  /** Characters that the leaf may take: its share of the item's points at the instrument's rate. */
  readonly budget: number
  /** Linked to the leaf or its item, or cited in its text, and in force. */
  readonly evidence: readonly ExaminerEvidence[]
  readonly indicators: readonly SnapshotIndicator[]
}

export type IndexedItem = {
  readonly item: Item
  readonly scale: Scale
  readonly leaves: readonly IndexedLeaf[]
  readonly percent: number | null
  readonly reason: string
  /** Dimension → index of its band in the scale, from the lowest; absent when none was given. */
  readonly bands: Readonly<Record<string, number>>
  readonly strengths: readonly ExaminerFinding[]
  readonly opportunities: readonly ExaminerFinding[]
  readonly evidence: readonly ExaminerEvidence[]
  readonly indicators: readonly SnapshotIndicator[]
}

const linkPrefix = 'answer:'

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

const indexBands = (scale: Scale, bands: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    scale.dimensions.flatMap(({ id }) => {
      const at = scale.bands.findIndex(band => Object.hasOwn(bands, id) && band.id === bands[id])
      return at < 0 ? [] : [[id, at]]
    }),
  )

const until = (series: YearSeries, year: number): YearSeries =>
  Object.fromEntries(Object.entries(series).filter(([one]) => Number(one) <= year))

/** An indicator as it stood in a year: later values were not known; targets for years to come were. */
const asOf = (one: SnapshotIndicator, year: number): SnapshotIndicator => ({
  ...one,
  actual: until(one.actual, year),
  rival: until(one.rival, year),
  benchmark: until(one.benchmark, year),
})

/** Every item of the instrument with what the assessment says about it, in the order of the instrument. */
export const indexItems = (
  snapshot: ExaminerSnapshot,
  read: (text: RichText | undefined) => IndexedText,
): readonly IndexedItem[] => {
  const { instrument } = snapshot
  const linked = new Map<string, ExaminerEvidence[]>()
  const inForce = snapshot.evidence.filter(one => one.withdrawn !== true)
  for (const one of inForce) {
    for (const link of one.links) {
      const code = link.startsWith(linkPrefix) ? link.slice(linkPrefix.length) : link
      const known = linked.get(code)
      if (known === undefined) linked.set(code, [one])
      else known.push(one)
    }
  }
  const byId = new Map(inForce.map(one => [one.id, one]))
  const indicators = Map.groupBy(
    snapshot.indicators.map(one => asOf(one, snapshot.assessment.year)),
    one => one.leaf,
  )
  const findings = Map.groupBy(snapshot.findings, one => one.item)
  return instrument.categories.flatMap(category =>
    category.items.flatMap((item): IndexedItem[] => {
      const scale = instrument.scales.find(one => one.id === item.scale)
      if (scale === undefined) return []
      const leaves = item.leaves.map((leaf): IndexedLeaf => {
        const text = read(snapshot.answers[leaf.code])
        const cited = text.evidence.flatMap(id => byId.get(id) ?? [])
        return {
          leaf,
          item,
          scale,
          text,
          budget: Math.round((item.points * instrument.charactersPerPoint) / item.leaves.length),
          evidence: unique([...(linked.get(leaf.code) ?? []), ...(linked.get(item.code) ?? []), ...cited]),
          indicators: indicators.get(leaf.code) ?? [],
        }
      })
      const score = snapshot.scores[item.code]
      const said = findings.get(item.code) ?? []
      return [
        {
          item,
          scale,
          leaves,
          percent: score?.percent ?? null,
          reason: score?.reason.trim() ?? '',
          bands: indexBands(scale, score?.bands ?? {}),
          strengths: said.filter(one => one.kind === 'strength'),
          opportunities: said.filter(one => one.kind === 'opportunity'),
          evidence: unique(leaves.flatMap(leaf => leaf.evidence)),
          indicators: leaves.flatMap(leaf => leaf.indicators),
        },
      ]
    }),
  )
}
