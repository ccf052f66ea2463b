import { defineCheck } from '../check.ts'
import { atVisit, named } from '../places.ts'
import { quoteOf } from '../reading/quote-of.ts'

/** A percent that the site visit changed without evidence seen there, or without a reason. */
export const visitChangeBare = defineCheck({
  params: { lacks: ['evidence', 'reason'] },
  gives: ['code', 'title', 'before', 'after'],
  run: ({ snapshot, itemOf }, { lacks }) => {
    const { consensus, visitChecks } = snapshot.team
    return consensus.flatMap(({ item: code, percent, visitPercent, visitReason }) => {
      const one = itemOf(code)
      if (one === undefined || visitPercent === null || visitPercent === percent) return []
      const checks = visitChecks.filter(({ item }) => item === code).map(({ id }) => id)
      const targets = [`${snapshot.assessment.id}/${code}`, ...checks].map(id => `visit:${id}`)
      const seen = snapshot.evidence.some(({ links }) => links.some(link => targets.includes(link)))
      if (lacks === 'evidence' ? seen : visitReason.trim() !== '') return []
      return [
        {
          place: atVisit(code),
          quote: quoteOf(visitReason),
          says: { ...named(one.item), before: percent, after: visitPercent },
        },
      ]
    })
  },
})
