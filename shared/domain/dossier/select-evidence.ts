import type { RichText } from '../text/rich-text.ts'
import { inlinesOf } from '../text/walk-rich-text.ts'
import type { DossierSnapshot, SnapshotEvidence } from './snapshot.ts'

/** Ids of the evidence that a text names or shows as a figure, in order. */
export const referencesOf = (text: RichText): readonly string[] => [
  ...inlinesOf(text).flatMap(inline => (inline.type === 'evidenceRef' ? [inline.attrs.evidence] : [])),
  ...text.content.flatMap(block => (block.type === 'figure' ? [block.attrs.evidence] : [])),
]

/** Ids of the evidence that the narrative names. */
const referencedEvidence = (snapshot: DossierSnapshot): ReadonlySet<string> =>
  new Set([...Object.values(snapshot.answers), ...Object.values(snapshot.profile)].flatMap(referencesOf))

/** The evidence that goes into the dossier: linked, named in the narrative or chosen, not withdrawn, by number. */
export const selectEvidence = (snapshot: DossierSnapshot): readonly SnapshotEvidence[] => {
  const named = referencedEvidence(snapshot)
  return snapshot.evidence
    .filter(
      one => one.withdrawn !== true && (one.links.length > 0 || one.chosen === true || named.has(one.id)),
    )
    .sort((a, b) => a.number - b.number)
}

/** What must be blackened is not known for the present content: none of it may be printed. */
export const isWithheld = (one: SnapshotEvidence): boolean => one.outdated?.includes('redactions') === true
