import {
  type FactIndicator,
  type ResultFacts,
  resultFacts,
} from '../../../shared/domain/indicators/result-facts.ts'
import type { Item } from '../../../shared/packs/instrument.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemsOf } from './instrument-parts.ts'

type ItemFacts = { readonly item: string; readonly facts: ResultFacts }

const indicatorsOf = (firm: FirmSession, leaf: string): readonly FactIndicator[] =>
  firm.store.list('indicator', { leaf }).map(({ id, direction }) => {
    const values: Record<'actual' | 'target' | 'rival' | 'benchmark', Record<string, number>> = {
      actual: {},
      target: {},
      rival: {},
      benchmark: {},
    }
    for (const { series, year, value } of firm.store.list('indicatorValue', { indicatorId: id })) {
      values[series][String(year)] = value
    }
    return { id, direction, values }
  })

/** What the indicators of a results item show up to a year. */
export const itemFacts = (firm: FirmSession, item: Item, year: number): ResultFacts =>
  resultFacts(
    item.leaves.flatMap(({ code }) => indicatorsOf(firm, code)),
    year,
  )

/** The same for every results item of an assessment, up to its year. */
export const indicatorFacts = (
  firm: FirmSession,
  assessmentId: string,
): { readonly year: number; readonly items: readonly ItemFacts[] } => {
  const { year } = firm.assessment(assessmentId)
  const items = itemsOf(firm.instrument(assessmentId)).filter(item => item.scale === 'results')
  return { year, items: items.map(item => ({ item: item.code, facts: itemFacts(firm, item, year) })) }
}
