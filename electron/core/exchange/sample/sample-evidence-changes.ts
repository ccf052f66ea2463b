import { justTakenIn } from '../../../../shared/domain/evidence/just-taken-in.ts'
import { targetOf, visitTarget } from '../../../../shared/domain/evidence/link-target.ts'
import type { Sample } from '../../../../shared/packs/sample.ts'
import type { Change } from '../../store/firm-store.ts'
import type { TakenIn } from '../take-in-files.ts'
import type { SampleIds } from './sample-ids.ts'

const link = (evidenceId: string, target: string): Change => {
  const fields = { evidenceId, target }
  return { op: 'create', entity: 'evidenceLink', id: `${evidenceId}>${target}`, fields }
}

/** Links evidence, by its numbers in the pack, to something. */
export const linksTo = (target: string, numbers: readonly number[], ids: SampleIds): readonly Change[] =>
  numbers.map(number => link(ids.evidence(number), target))

/** Links evidence that was seen on site to a check, or to the change of an item. */
export const seenOnSite = (id: string, numbers: readonly number[], ids: SampleIds): readonly Change[] =>
  linksTo(visitTarget(id), numbers, ids)

/** The evidence of a sample, whose bytes were taken in, and its links to leaves. */
export const sampleEvidenceChanges = (
  { evidence }: Sample,
  taken: readonly TakenIn[],
  ids: SampleIds,
  addedAt: string,
): readonly Change[] =>
  evidence.flatMap((entry, index): Change[] => {
    const file = taken[index]
    if (file === undefined) return []
    const id = ids.evidence(entry.number)
    const { fileName, mediaType, size, sha256, pages } = file
    const fields = {
      ...entry.facts,
      ...justTakenIn,
      keywords: [],
      owner: '',
      confirmedAt: addedAt,
      number: entry.number,
      fileName,
      mediaType,
      size,
      sha256,
      pages,
      addedAt,
    }
    return [
      { op: 'create', entity: 'evidence', id, fields },
      ...entry.links.map(code => link(id, targetOf(code))),
    ]
  })
