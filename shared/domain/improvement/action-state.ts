/** Plan, do, check, act; then closed because it is done, or dropped because it is no longer wanted. */
export const actionStates = ['plan', 'do', 'check', 'act', 'closed', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** Nobody works on it any more. */
export const isEnded = (state: ActionState): boolean => state === 'closed' || state === 'dropped'

/** The state `step` places along the board; null past either end. */
export const neighbourState = (state: ActionState, step: 1 | -1): ActionState | null =>
  actionStates[actionStates.indexOf(state) + step] ?? null

/**
 * What changes when an action moves to another state: ending it notes the day, taking it up again forgets that
 * day, and staying ended in the same way keeps it.
 *
 * @param today `2026-03-31`
 */
export const movedTo = (
  action: { readonly state: ActionState; readonly closedOn: string },
  state: ActionState,
  today: string,
): { readonly state: ActionState; readonly closedOn: string } => {
  if (state === action.state) return { state, closedOn: action.closedOn }
  return { state, closedOn: isEnded(state) ? today : '' }
}
