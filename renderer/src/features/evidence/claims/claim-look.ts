import type { Claim } from '../../../../../shared/contract/requests/claims.ts'
import type { ClaimLook } from '../../assess/editor/claims/claim-watch.ts'

/** How a claim is drawn in a text and beside it. */
export const lookOf = ({ state }: Pick<Claim, 'state'>): ClaimLook =>
  state === 'proven' ? 'proven' : state === 'unproven' ? 'unproven' : 'broken'
