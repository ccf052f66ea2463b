import { defineCheck } from '../check.ts'
import type { IndexedLeaf } from '../indexed-item.ts'
import { atProof, listedTitles, named } from '../places.ts'
import { tellingParts } from '../reading/telling-parts.ts'

const missingOf = ({ leaf, evidence }: IndexedLeaf) => {
  const papers = evidence.map(({ facts }) => `${facts.title} ${facts.note}`.toLocaleLowerCase())
  return leaf.evidenceKinds
    .map(({ text }) => text)
    .filter(({ zh, en }) => {
      const wanted = [...tellingParts(zh), ...tellingParts(en)]
      return wanted.length > 0 && !papers.some(paper => wanted.some(part => paper.includes(part)))
    })
}

/**
 * A leaf with some evidence, of whose expected kinds less than `share` percent seem to be there. Titles and notes are
 * compared by what is telling in the expectation, so this is a hint for a person.
 */
export const expectedEvidenceMissing = defineCheck({
  params: { share: 'number' },
  gives: ['code', 'title', 'found', 'expected', 'missing'],
  run: ({ leaves }, { share }) =>
    leaves.flatMap(one => {
      const expected = one.leaf.evidenceKinds.length
      if (one.evidence.length === 0 || expected === 0) return []
      const missing = missingOf(one)
      const found = expected - missing.length
      if (found * 100 >= share * expected) return []
      return [
        {
          place: atProof(one.leaf.code),
          says: { ...named(one.leaf), found, expected, missing: listedTitles(missing, 3) },
        },
      ]
    }),
})
