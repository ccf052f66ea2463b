import type { ExaminerIndex } from '../examiner-index.ts'
import type { ExaminerEvidence } from '../snapshot.ts'

/** Evidence that the assessment rests on: linked to a leaf or item, or cited in a narrative or the profile. */
export const usedEvidence = ({ items, profile, evidence }: ExaminerIndex): readonly ExaminerEvidence[] => [
  ...new Set([
    ...items.flatMap(item => item.evidence),
    ...[...profile.values()].flatMap(text => text.evidence.flatMap(id => evidence(id) ?? [])),
  ]),
]
