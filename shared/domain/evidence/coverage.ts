import type { Bilingual } from '../../packs/common.ts'
import type { Instrument, Leaf } from '../../packs/instrument.ts'
import { sharesEnough, tellingPairs } from './matches-expectation.ts'

export type CoveredEvidence = { readonly id: string; readonly number: number; readonly title: string }
type Linked = CoveredEvidence & { readonly links: readonly string[] }
type Pairs = ReadonlySet<string>

export type LeafCoverage = {
  readonly leaf: string
  readonly title: Bilingual
  readonly linked: readonly CoveredEvidence[]
  readonly expected: readonly {
    readonly id: string
    readonly text: Bilingual
    readonly met: readonly number[]
  }[]
}

export type Coverage = {
  readonly items: readonly {
    readonly item: string
    readonly title: Bilingual
    readonly leaves: readonly LeafCoverage[]
  }[]
  readonly unused: readonly CoveredEvidence[]
  readonly overused: readonly (CoveredEvidence & { readonly leaves: readonly string[] })[]
}

const short = ({ id, number, title }: CoveredEvidence): CoveredEvidence => ({ id, number, title })

/** An expectation counts as met when the title of a linked evidence seems to be it, in either language. */
const leafCoverage = (
  leaf: Leaf,
  linked: readonly Linked[],
  pairsOf: (title: string) => Pairs,
): LeafCoverage => ({
  leaf: leaf.code,
  title: leaf.title,
  linked: linked.map(short),
  expected: leaf.evidenceKinds.map(({ id, text }) => {
    const wanted = [tellingPairs(text.zh), tellingPairs(text.en)]
    return {
      id,
      text,
      met: linked
        .filter(({ title }) => wanted.some(pairs => sharesEnough(pairs, pairsOf(title))))
        .map(({ number }) => number),
    }
  }),
})

/** What is linked to each code, by number as it was given. */
const byLink = (evidence: readonly Linked[]): ReadonlyMap<string, readonly Linked[]> => {
  const linked = new Map<string, Linked[]>()
  for (const one of evidence) {
    for (const link of one.links) {
      const known = linked.get(link)
      if (known === undefined) linked.set(link, [one])
      else known.push(one)
    }
  }
  return linked
}

/** The pairs of each title, found once. */
const pairKeeper = (): ((title: string) => Pairs) => {
  const known = new Map<string, Pairs>()
  return title => {
    const pairs = known.get(title) ?? tellingPairs(title)
    known.set(title, pairs)
    return pairs
  }
}

/**
 * What the instrument expects and what is linked, leaf by leaf; what is linked to nothing; and what stands behind more
 * than `overusedFrom` leaves. `links` are leaf codes as the contract gives them.
 */
export const coverageOf = (
  instrument: Instrument,
  evidence: readonly Linked[],
  overusedFrom: number,
): Coverage => {
  const codes = new Set(
    instrument.categories.flatMap(({ items }) =>
      items.flatMap(({ code, leaves }) => [code, ...leaves.map(leaf => leaf.code)]),
    ),
  )
  const linked = byLink(evidence)
  const linkedTo = (...targets: readonly string[]): readonly Linked[] =>
    [...new Set(targets.flatMap(target => linked.get(target) ?? []))].sort((a, b) => a.number - b.number)
  const pairsOf = pairKeeper()
  const leavesOf = ({ links }: Linked): readonly string[] => links.filter(link => codes.has(link))
  return {
    items: instrument.categories.flatMap(({ items }) =>
      items.map(({ code, title, leaves }) => ({
        item: code,
        title,
        leaves: leaves.map(leaf => leafCoverage(leaf, linkedTo(leaf.code, code), pairsOf)),
      })),
    ),
    unused: evidence.filter(({ links }) => links.length === 0).map(short),
    overused: evidence
      .filter(one => leavesOf(one).length > overusedFrom)
      .map(one => ({ ...short(one), leaves: leavesOf(one) }))
      .toSorted((a, b) => b.leaves.length - a.leaves.length || a.number - b.number),
  }
}
