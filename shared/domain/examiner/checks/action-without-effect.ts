import { defineCheck } from '../check.ts'
import { atAction } from '../places.ts'
import { gainOf, valuesOf } from '../series.ts'

/** A closed improvement with an indicator whose newest value is no better than before the year it was closed in. */
export const actionWithoutEffect = defineCheck({
  params: {},
  gives: ['action', 'name', 'before', 'value', 'unit'],
  run: ({ snapshot, indicator, itemOf }) =>
    snapshot.actions.flatMap(action => {
      const one = indicator(action.indicatorId ?? '')
      const closed = Number(action.closedOn.slice(0, 4))
      if (one === undefined || action.state !== 'closed' || !(closed > 0)) return []
      const values = valuesOf(one.actual)
      const before = values.findLast(({ year }) => year < closed)
      const after = values.findLast(({ year }) => year >= closed)
      if (before === undefined || after === undefined) return []
      if (one.direction !== 'up' && one.direction !== 'down') return []
      if (gainOf(one.direction, before.value, after.value) > 0) return []
      return [
        {
          place: atAction(action.id),
          item: itemOf(action.item)?.item.code ?? null,
          says: {
            action: action.title,
            name: one.name,
            before: before.value,
            value: after.value,
            unit: one.unit,
          },
        },
      ]
    }),
})
