import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { actionStates, isEnded } from '../../../../shared/domain/improvement/action-state.ts'

export type ActionSort =
  | 'priority'
  | 'importance'
  | 'gap'
  | 'effort'
  | 'title'
  | 'item'
  | 'owner'
  | 'state'
  | 'startOn'
  | 'dueOn'

const sortValue = (action: Action, by: ActionSort): string | number => {
  if (by === 'priority') return action.priority.value
  if (by === 'gap') return action.priority.gap
  if (by === 'state') return actionStates.indexOf(action.state)
  return action[by]
}

/** Sorted by one column; blanks last, equal ones by priority and then as they were added. */
export const sortActions = (
  actions: readonly Action[],
  by: ActionSort,
  descending: boolean,
  language: string,
): readonly Action[] => {
  const collator = new Intl.Collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  const rest = (a: Action, b: Action): number =>
    b.priority.value - a.priority.value || a.position - b.position
  return actions.toSorted((left, right) => {
    const a = sortValue(left, by)
    const b = sortValue(right, by)
    if (a === '' || b === '') return a === b ? rest(left, right) : a === '' ? 1 : -1
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    return order === 0 ? rest(left, right) : order * sign
  })
}

/** The place of an action among those that are still worked on, best priority first; 0 when it has ended. */
export const rankOf = (
  actions: readonly Action[],
  id: string,
): { readonly rank: number; readonly count: number } => {
  const open = sortActions(
    actions.filter(({ state }) => !isEnded(state)),
    'priority',
    true,
    'zh-CN',
  )
  return { rank: open.findIndex(action => action.id === id) + 1, count: open.length }
}

/** The actions of one column of the board: open ones by priority, ended ones with the latest on top. */
export const columnOf = (actions: readonly Action[], state: Action['state']): readonly Action[] => {
  const own = actions.filter(action => action.state === state)
  return isEnded(state)
    ? own.toSorted((a, b) => b.closedOn.localeCompare(a.closedOn) || a.position - b.position)
    : sortActions(own, 'priority', true, 'zh-CN')
}
