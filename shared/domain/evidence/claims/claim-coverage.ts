import type { StatedClaim } from './claim-states.ts'

/** `proven` of `claims` sentences are proven as they stand; `broken` of them were once and need a look. */
export type Coverage = { readonly claims: number; readonly proven: number; readonly broken: number }

const none: Coverage = { claims: 0, proven: 0, broken: 0 }
const brokenStates: ReadonlySet<string> = new Set(['reworded', 'stale', 'withdrawn', 'gone'])

/** Whether a claim was proven once and has to be looked at again. */
export const isBroken = ({ state }: Pick<StatedClaim, 'state'>): boolean => brokenStates.has(state)

/** How far claims are proven; one whose sentence was deleted claims nothing and does not count. */
export const coverageOf = (claims: readonly Pick<StatedClaim, 'state'>[]): Coverage =>
  claims
    .filter(({ state }) => state !== 'deleted')
    .reduce(
      (sum, claim) => ({
        claims: sum.claims + 1,
        proven: sum.proven + (claim.state === 'proven' ? 1 : 0),
        broken: sum.broken + (isBroken(claim) ? 1 : 0),
      }),
      none,
    )

/** The coverage by what a leaf belongs to (itself, its item, its category); what has no claim is left out. */
export const coverageBy = (
  claims: readonly Pick<StatedClaim, 'state' | 'leaf'>[],
  groupOf: (leaf: string) => string,
): ReadonlyMap<string, Coverage> =>
  new Map(
    [...Map.groupBy(claims, ({ leaf }) => groupOf(leaf))]
      .map(([group, members]) => [group, coverageOf(members)] as const)
      .filter(([, { claims: count }]) => count > 0),
  )
