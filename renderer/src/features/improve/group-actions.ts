import type { Action } from '../../../../shared/contract/requests/actions.ts'

export type Grouping = 'owner' | 'item'
export type Group = { readonly key: string; readonly actions: readonly Action[] }

const first = (action: Action): string => action.startOn || action.dueOn || '9999'

/** Actions under their owner or item, groups in order and the one without a name last; inside by date. */
export const groupActions = (actions: readonly Action[], by: Grouping): readonly Group[] =>
  [...Map.groupBy(actions, action => action[by].trim())]
    .map(([key, group]) => ({
      key,
      actions: group.toSorted((a, b) => first(a).localeCompare(first(b)) || a.position - b.position),
    }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1
      return a.key.localeCompare(b.key, 'zh-CN', { numeric: true })
    })
