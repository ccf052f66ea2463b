import { z } from 'zod'
import type { ScoringFacts } from '../../../shared/contract/requests/assessments.ts'
import type { ScoringFacts as CapFacts } from '../../../shared/domain/scoring/caps.ts'
import type { Item } from '../../../shared/packs/instrument.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemFacts } from './indicator-facts.ts'

/** Unknown or older content reads as "not stated". */
const storedSchema = z.object({
  learning: z.boolean().nullable().catch(null),
  sites: z.enum(['one', 'several']).nullable().catch(null),
})
const nothing: ScoringFacts['stated'] = { learning: null, sites: null }

/** The id of the row in which a person's facts about an item are kept. */
export const factsId = (assessmentId: string, item: string): string => `${assessmentId}:facts:${item}`

const seenOf = (firm: FirmSession, assessmentId: string, item: Item): ScoringFacts['seen'] => {
  if (item.scale !== 'results') return null
  const facts = itemFacts(firm, item, firm.assessment(assessmentId).year)
  return {
    indicators: facts.indicators,
    yearsOfData: facts.years?.max ?? 0,
    hasComparison: facts.compared.count > 0,
  }
}

const statedIn = (value: unknown): ScoringFacts['stated'] => {
  const stated = storedSchema.safeParse(value)
  return stated.success ? stated.data : nothing
}

/** What was stated about the proof of every item of an assessment; items of which nothing was are absent. */
export const statedFactsOf = (
  firm: FirmSession,
  assessmentId: string,
): Readonly<Record<string, ScoringFacts['stated']>> =>
  Object.fromEntries(
    firm.store
      .list('value', { scope: assessmentId })
      .filter(({ key }) => key.startsWith('facts:'))
      .map(({ key, value }) => [key.slice('facts:'.length), statedIn(value)]),
  )

/** What is known about the proof of one item, stated and seen. */
export const scoringFactsOf = (firm: FirmSession, assessmentId: string, item: Item): ScoringFacts => {
  const row = firm.store.get('value', factsId(assessmentId, item.code))
  return {
    item: item.code,
    revision: row?.revision ?? 0,
    stated: statedIn(row?.value),
    seen: seenOf(firm, assessmentId, item),
  }
}

/** The same as the caps of a scale ask for it; what nobody knows is left out. */
export const capFactsOf = ({ stated, seen }: ScoringFacts): CapFacts => ({
  ...(stated.learning === null ? {} : { hasLearningEvidence: stated.learning }),
  ...(stated.sites === null ? {} : { sites: stated.sites === 'one' ? 1 : 2 }),
  ...(seen === null ? {} : { yearsOfData: seen.yearsOfData, hasComparison: seen.hasComparison }),
})
