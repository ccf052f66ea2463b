import { type ResultFacts, resultFacts } from '../../../shared/domain/indicators/result-facts.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listIndicators } from './indicators.ts'
import { itemsOf } from './instrument-parts.ts'

type ItemFacts = { readonly item: string; readonly facts: ResultFacts }

/** What the indicators of each results item show up to the year of an assessment. */
export const indicatorFacts = (
  firm: FirmSession,
  assessmentId: string,
): { readonly year: number; readonly items: readonly ItemFacts[] } => {
  const { year } = firm.assessment(assessmentId)
  const indicators = listIndicators(firm).map(({ id, leaf, direction, values }) => {
    const { actual = {}, target = {}, rival = {}, benchmark = {} } = values
    return { id, leaf, direction, values: { actual, target, rival, benchmark } }
  })
  const items = itemsOf(firm.instrument(assessmentId)).filter(item => item.scale === 'results')
  return {
    year,
    items: items.map(item => {
      const leaves = new Set(item.leaves.map(leaf => leaf.code))
      return {
        item: item.code,
        facts: resultFacts(
          indicators.filter(one => leaves.has(one.leaf)),
          year,
        ),
      }
    }),
  }
}
