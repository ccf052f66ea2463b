import { sharesEnough, tellingPairs } from '../../../shared/domain/evidence/matches-expectation.ts'
import type { GainFacts } from '../../../shared/domain/gains/gain-facts.ts'
import { isEnded } from '../../../shared/domain/improvement/action-state.ts'
import type { Item } from '../../../shared/packs/instrument.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listEvidence } from './evidence.ts'
import { itemsOf, scaleOf } from './instrument-parts.ts'
import { capFactsOf, scoringFactsOf } from './scoring-facts.ts'

/** The titles of the evidence behind each leaf. */
const linkedTitles = (firm: FirmSession): ReadonlyMap<string, readonly string[]> => {
  const titles = new Map<string, string[]>()
  for (const { links, facts } of listEvidence(firm)) {
    for (const link of links) {
      const known = titles.get(link)
      if (known === undefined) titles.set(link, [facts.title])
      else known.push(facts.title)
    }
  }
  return titles
}

/** Everything the gains of an assessment are estimated from, read once. */
const readAround = (firm: FirmSession, assessmentId: string) => {
  const titles = linkedTitles(firm)
  const compared = new Set(
    [...firm.store.list('indicatorValue', { series: 'rival' })]
      .concat(firm.store.list('indicatorValue', { series: 'benchmark' }))
      .map(({ indicatorId }) => indicatorId),
  )
  return {
    titlesOf: (leaf: string): readonly string[] => titles.get(leaf) ?? [],
    written: new Set(
      firm.store
        .list('answer', { assessmentId })
        .flatMap(({ leaf, narrative }) => (narrative.content.length > 0 ? [leaf] : [])),
    ),
    indicators: firm.store.list('indicator').filter(({ direction }) => direction !== 'info'),
    compared,
    open: firm.store.list('action', { assessmentId }).filter(({ state }) => !isEnded(state)),
  }
}

const kindsOf = (item: Item, titlesOf: (leaf: string) => readonly string[]) => {
  const kinds = item.leaves.flatMap(({ code, evidenceKinds }) => {
    const titles = titlesOf(code).map(tellingPairs)
    return evidenceKinds.map(kind => {
      const wanted = tellingPairs(kind.text.zh)
      return titles.some(title => sharesEnough(wanted, title))
    })
  })
  return { evidenceKinds: kinds.length, missingKinds: kinds.filter(met => !met).length }
}

/** The facts of every scored item of an assessment, and the codes of the items that are not scored. */
export const gainFactsOf = (
  firm: FirmSession,
  assessmentId: string,
): { readonly facts: readonly GainFacts[]; readonly unscored: string[] } => {
  const instrument = firm.instrument(assessmentId)
  const around = readAround(firm, assessmentId)
  const scored = itemsOf(instrument).map(item => ({
    item,
    percent: firm.store.get('score', `${assessmentId}/${item.code}`)?.percent ?? null,
  }))
  const facts = scored.flatMap(({ item, percent }): GainFacts[] => {
    if (percent === null) return []
    const codes = new Set(item.leaves.map(({ code }) => code))
    const indicators = item.scale === 'results' ? around.indicators.filter(({ leaf }) => codes.has(leaf)) : []
    return [
      {
        code: item.code,
        points: item.points,
        percent,
        scale: scaleOf(instrument, item),
        caps: capFactsOf(scoringFactsOf(firm, assessmentId, item)),
        leaves: codes.size,
        unwritten: [...codes].filter(code => !around.written.has(code)).length,
        ...kindsOf(item, around.titlesOf),
        indicators: indicators.length,
        withoutComparison: indicators.filter(({ id }) => !around.compared.has(id)).length,
        openActions: around.open.filter(action => action.item === item.code).length,
      },
    ]
  })
  const unscored = scored.flatMap(({ item, percent }) => (percent === null ? [item.code] : []))
  return { facts, unscored }
}
