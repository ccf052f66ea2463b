import { defineCheck } from '../check.ts'
import type { IndexedLeaf } from '../indexed-item.ts'
import { atProof, listedTitles, named } from '../places.ts'
import { tellingParts } from '../reading/telling-parts.ts'
import type { ExaminerEvidence } from '../snapshot.ts'

type Parts = (evidence: ExaminerEvidence) => ReadonlySet<string>

const createParts = (): Parts => {
  const known = new Map<string, ReadonlySet<string>>()
  return ({ id, facts }) => {
    const parts = known.get(id) ?? new Set(tellingParts(`${facts.title} ${facts.note}`))
    known.set(id, parts)
    return parts
  }
}

const missingOf = ({ leaf, evidence }: IndexedLeaf, partsOf: Parts) =>
  leaf.evidenceKinds
    .map(({ text }) => text)
    .filter(({ zh, en }) => {
      const wanted = [...tellingParts(zh), ...tellingParts(en)]
      return wanted.length > 0 && !evidence.some(one => wanted.some(part => partsOf(one).has(part)))
    })

/**
 * A leaf with some evidence, of whose expected kinds less than `share` percent seem to be there. Titles and notes are
 * compared by what is telling in them, so this is a hint for a person.
 */
export const expectedEvidenceMissing = defineCheck({
  params: { share: 'number' },
  gives: ['code', 'title', 'found', 'expected', 'missing'],
  run: ({ leaves }, { share }) => {
    const partsOf = createParts()
    return leaves.flatMap(one => {
      const expected = one.leaf.evidenceKinds.length
      if (one.evidence.length === 0 || expected === 0) return []
      const missing = missingOf(one, partsOf)
      const found = expected - missing.length
      if (found * 100 >= share * expected) return []
      return [
        {
          place: atProof(one.leaf.code),
          says: { ...named(one.leaf), found, expected, missing: listedTitles(missing, 3) },
        },
      ]
    })
  },
})
