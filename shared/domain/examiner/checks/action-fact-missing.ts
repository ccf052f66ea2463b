import { isEnded } from '../../improvement/action-state.ts'
import { defineCheck } from '../check.ts'
import { atAction } from '../places.ts'

/** An improvement under way without owner or due day, or a closed one without result or evidence. */
export const actionFactMissing = defineCheck({
  params: { state: ['open', 'closed'], fact: ['owner', 'dueOn', 'result', 'evidence'] },
  gives: ['action'],
  run: ({ snapshot, itemOf }, { state, fact }) =>
    snapshot.actions
      .filter(action => {
        if (state === 'open' ? isEnded(action.state) : action.state !== 'closed') return false
        if (fact !== 'evidence') return action[fact].trim() === ''
        return !snapshot.evidence.some(({ links }) => links.includes(`action:${action.id}`))
      })
      .map(action => ({
        place: atAction(action.id),
        item: itemOf(action.item)?.item.code ?? null,
        says: { action: action.title },
      })),
})
