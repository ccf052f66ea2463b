import type { RequestInput } from '../../../../../shared/contract/requests.ts'

/** Everything, the id of a dossier, or the code of an item. */
export type ScopeChoice = 'all' | `dossier:${string}` | `item:${string}`

/** A choice of the list of scopes as the core takes it. */
export const scopeOf = (choice: ScopeChoice): RequestInput<'custody.list'>['scope'] => {
  if (choice === 'all') return { kind: 'all' }
  const name = choice.slice(choice.indexOf(':') + 1)
  return choice.startsWith('item:') ? { kind: 'item', item: name } : { kind: 'dossier', dossierId: name }
}
