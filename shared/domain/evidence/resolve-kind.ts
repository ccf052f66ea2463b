import type { Bilingual } from '../../packs/common.ts'
import type { EvidenceKind } from '../../packs/evidence-kinds.ts'

/** What is known of the kind of an evidence, whichever pack told it. */
export type ResolvedKind = {
  readonly title: Bilingual
  /** The general kind that rules and templates ask for. */
  readonly family: string
  readonly lapses: boolean
}

/** A kind by its id; one that no pack knows is named by its id and never lapses. */
export const resolveKind = (kinds: ReadonlyMap<string, EvidenceKind>, id: string): ResolvedKind => {
  const { title, family, lapses } = kinds.get(id) ?? { title: { zh: id, en: id }, family: id, lapses: false }
  return { title, family, lapses }
}

/** Whether a kind is one of `wanted`, by its own name or as the general kind it counts as. */
export const isOfKinds = (
  { facts, kind }: { readonly facts: { readonly kind: string }; readonly kind: ResolvedKind },
  wanted: readonly string[],
): boolean => wanted.includes(facts.kind) || wanted.includes(kind.family)
