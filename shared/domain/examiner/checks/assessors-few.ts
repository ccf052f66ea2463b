import { defineCheck } from '../check.ts'
import { atTeam } from '../places.ts'

/** An assessment with percents that fewer than `fewerThan` assessors gave. */
export const assessorsFew = defineCheck({
  params: { fewerThan: 'number' },
  gives: ['count'],
  run: ({ items, snapshot }, { fewerThan }) => {
    const count = snapshot.team.assessors.length
    return items.every(({ percent }) => percent === null) || count >= fewerThan
      ? []
      : [{ place: atTeam, says: { count } }]
  },
})
