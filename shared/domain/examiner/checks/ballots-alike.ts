import { defineCheck } from '../check.ts'
import { atTeam } from '../places.ts'

/** Two assessors who gave the same percent in every one of `items` or more items. */
export const ballotsAlike = defineCheck({
  params: { items: 'number' },
  gives: ['first', 'second', 'count'],
  run: ({ snapshot }, { items }) => {
    const { assessors, ballots } = snapshot.team
    const percents = assessors.map(({ id, name }) => ({
      id,
      name,
      given: new Map(
        ballots.flatMap(one => (one.assessorId === id ? [[one.item, one.percent] as const] : [])),
      ),
    }))
    return percents.flatMap((one, at) =>
      percents.slice(at + 1).flatMap(other => {
        const shared = [...one.given.keys()].filter(
          item => one.given.get(item) !== null && other.given.has(item),
        )
        const alike = shared.every(item => one.given.get(item) === other.given.get(item))
        return shared.length < items || !alike
          ? []
          : [
              {
                place: atTeam,
                detail: `${one.id}/${other.id}`,
                says: { first: one.name, second: other.name, count: shared.length },
              },
            ]
      }),
    )
  },
})
