import { dueStateOf } from '../../improvement/due-state.ts'
import { defineCheck } from '../check.ts'
import { atAction } from '../places.ts'

/** An improvement more than `days` days past its due day. */
export const actionOverdue = defineCheck({
  params: { days: 'number' },
  gives: ['action', 'due', 'days', 'owner'],
  run: ({ snapshot, itemOf }, { days: most }) =>
    snapshot.actions.flatMap(action => {
      const due = dueStateOf(action, snapshot.today)
      if (due.kind !== 'overdue' || due.days <= most) return []
      return [
        {
          place: atAction(action.id),
          item: itemOf(action.item)?.item.code ?? null,
          says: { action: action.title, due: action.dueOn, days: due.days, owner: action.owner },
        },
      ]
    }),
})
