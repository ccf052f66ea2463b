import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { useRequest } from '../../host/use-request.ts'
import { patchCache, withEntry } from '../../saving/patch-cache.ts'

/** Every action of the firm; one answer from which all views are drawn. Undefined while it is read. */
export const useActions = (): readonly Action[] | undefined => useRequest('actions.list', {}).data?.actions

/** Puts a just stored action into the cached list, so that the views show it at once. */
export const patchAction = (stored: Action): void =>
  patchCache('actions.list', {}, known => ({
    actions: withEntry(known.actions, one => one.id === stored.id, stored),
  }))
