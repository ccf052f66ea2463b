import type { ActionState } from './action-state.ts'

/** `none`: nobody took it up. */
export type OpportunityOutcome = 'none' | 'open' | 'closed' | 'dropped'

/**
 * What became of an opportunity, from the actions made of it: closed when at least one is closed and none is
 * still worked on, dropped when all were dropped.
 */
export const opportunityOutcome = (
  actions: readonly { readonly state: ActionState }[],
): OpportunityOutcome => {
  if (actions.length === 0) return 'none'
  if (actions.some(({ state }) => state !== 'closed' && state !== 'dropped')) return 'open'
  return actions.some(({ state }) => state === 'closed') ? 'closed' : 'dropped'
}
