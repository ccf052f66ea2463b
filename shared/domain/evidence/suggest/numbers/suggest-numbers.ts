import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { bestOf } from '../best-of.ts'
import type { Line } from '../read-lines.ts'
import type { Candidate } from '../suggestions.ts'
import { labelledNumbers } from './labelled-numbers.ts'
import { numberLabels } from './number-labels.ts'
import { standingNumbers } from './standing-numbers.ts'
import { withProvince } from './with-province.ts'

/** Proposals for the number of a document, by the labels and shapes of `all` kinds and of what it probably is (`likely`). */
export const suggestNumbers = (
  lines: readonly Line[],
  all: readonly EvidenceKind[],
  likely: readonly EvidenceKind[],
): readonly Candidate[] => {
  const labels = numberLabels(all)
  const ids = likely.map(({ id }) => id)
  const found = [...labelledNumbers(lines, labels, ids), ...standingNumbers(lines, labels, likely[0])]
  return bestOf(found.map(withProvince(lines)))
}
