import { daysBetween } from '../dates/days-between.ts'
import { type ActionState, isEnded } from './action-state.ts'

/** `days` until the due day, or since it when overdue. */
type DueState =
  | { readonly kind: 'none' | 'ended' }
  | { readonly kind: 'overdue' | 'soon' | 'later'; readonly days: number }

/** Up to this many days before its due day an action counts as due soon. */
const soonDays = 14

/**
 * How an action stands to its due day. One that ended is never overdue; the due day itself is not late.
 *
 * @param action `dueOn` as `2026-03-31`, or empty
 * @param today `2026-03-31`
 */
export const dueStateOf = (
  action: { readonly state: ActionState; readonly dueOn: string },
  today: string,
): DueState => {
  if (isEnded(action.state)) return { kind: 'ended' }
  if (action.dueOn === '') return { kind: 'none' }
  const days = daysBetween(today, action.dueOn)
  if (days < 0) return { kind: 'overdue', days: -days }
  return { kind: days <= soonDays ? 'soon' : 'later', days }
}
