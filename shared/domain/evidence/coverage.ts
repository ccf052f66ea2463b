import type { Bilingual } from '../../packs/common.ts'
import type { Instrument, Leaf } from '../../packs/instrument.ts'
import { matchesExpectation } from './matches-expectation.ts'

export type CoveredEvidence = { readonly id: string; readonly number: number; readonly title: string }
type Linked = CoveredEvidence & { readonly links: readonly string[] }

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
const leafCoverage = (leaf: Leaf, linked: readonly Linked[]): LeafCoverage => ({
  leaf: leaf.code,
  title: leaf.title,
  linked: linked.map(short),
  expected: leaf.evidenceKinds.map(({ id, text }) => ({
    id,
    text,
    met: linked
      .filter(({ title }) => matchesExpectation(text.zh, title) || matchesExpectation(text.en, title))
      .map(({ number }) => number),
  })),
})

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
  const leavesOf = ({ links }: Linked): readonly string[] => links.filter(link => codes.has(link))
  return {
    items: instrument.categories.flatMap(({ items }) =>
      items.map(({ code, title, leaves }) => ({
        item: code,
        title,
        leaves: leaves.map(leaf =>
          leafCoverage(
            leaf,
            evidence.filter(({ links }) => links.includes(leaf.code) || links.includes(code)),
          ),
        ),
      })),
    ),
    unused: evidence.filter(({ links }) => links.length === 0).map(short),
    overused: evidence
      .filter(one => leavesOf(one).length > overusedFrom)
      .map(one => ({ ...short(one), leaves: leavesOf(one) }))
      .toSorted((a, b) => b.leaves.length - a.leaves.length || a.number - b.number),
  }
}
