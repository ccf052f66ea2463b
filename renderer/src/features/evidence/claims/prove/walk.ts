import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { isBroken } from '../../../../../../shared/domain/evidence/claims/claim-coverage.ts'

export const walkFilters = ['all', 'unproven', 'broken', 'doubtful'] as const
export type WalkFilter = (typeof walkFilters)[number]

type Facts = Pick<Claim, 'id' | 'state' | 'touched' | 'visit'>

/** Whether a filter keeps a claim; `broken` keeps a proven one too when one of its proofs is not intact. */
export const keepsClaim = (claim: Facts, filter: WalkFilter): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'unproven':
      return claim.state === 'unproven'
    case 'broken':
      return isBroken(claim) || claim.touched
    case 'doubtful':
      return claim.visit === 'doubtful'
  }
}

/**
 * The claim before or after one in the order of the text among those that are kept; the one itself may be kept no
 * longer. Null at either end.
 */
export const stepClaim = <C extends Facts>(
  all: readonly C[],
  current: string,
  step: 1 | -1,
  keeps: (claim: C) => boolean,
): C | null => {
  const at = all.findIndex(({ id }) => id === current)
  const rest = step === 1 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse()
  return rest.find(keeps) ?? null
}
