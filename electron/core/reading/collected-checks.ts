import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import type { CheckText } from '../../../shared/domain/review/new-checks.ts'
import { unprovenClaims } from '../../../shared/domain/review/unproven-claims.ts'
import type { Leaf } from '../../../shared/packs/instrument.ts'
import type { Review } from './consensus.ts'
import { itemsOf } from './instrument-parts.ts'

/** So many claims of one leaf are worth a check; more would be a list that nobody walks through. */
const claimsPerLeaf = 3

/** Claims of a leaf that neither its text nor a link proves. */
const claimsOf = ({ firm, assessmentId }: Review, { code }: Leaf): readonly string[] => {
  const answer = firm.store.get('answer', `${assessmentId}/${code}`)
  const linked = firm.store.list('evidenceLink', { target: targetOf(code) }).length > 0
  return answer === null || linked ? [] : unprovenClaims(answer.narrative).slice(0, claimsPerLeaf)
}

/** What should be looked at on site: the wishes of every assessor, then claims without proof, item by item. */
export const collectedChecks = (review: Review): readonly CheckText[] =>
  itemsOf(review.instrument).flatMap(item => [
    ...review.members
      .flatMap(({ ballots }) => ballots.get(item.code)?.verify ?? [])
      .map(text => ({ item: item.code, text })),
    ...item.leaves.flatMap(leaf => claimsOf(review, leaf)).map(text => ({ item: item.code, text })),
  ])
