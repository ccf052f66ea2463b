import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { isEnded } from '../../../../shared/domain/improvement/action-state.ts'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'

type Parts = {
  readonly today: string
  readonly state: RequestOutput<'assessments.get'> | null
  readonly instrument: Instrument | null
  readonly evidence: OverviewFacts['evidence']
  readonly indicators: RequestOutput<'indicators.list'>['indicators']
  readonly dossiers: OverviewFacts['dossiers']
  readonly actions: RequestOutput<'actions.list'>['actions']
  readonly claims: RequestOutput<'claims.coverage'>['items']
  readonly lastBackupAt: string | null
}

const comparisonCapOf = (instrument: Instrument | null): number | null =>
  instrument?.scales.flatMap(scale => scale.caps).find(cap => cap.when === 'no-comparison-data')
    ?.maxPercent ?? null

/** Draws the facts of the overview from what the core has answered. */
export const buildOverviewFacts = (parts: Parts): OverviewFacts => {
  const { state, instrument } = parts
  const percents = new Map(state?.scores.map(score => [score.item, score.percent]))
  return {
    today: parts.today,
    assessment: state === null ? null : { id: state.assessment.id, year: state.assessment.year },
    leaves: (state?.leaves ?? []).map(({ leaf, characters, budget, evidence }) => ({
      code: leaf,
      characters,
      budget,
      evidence,
    })),
    items: (instrument?.categories ?? []).flatMap(category =>
      category.items.map(item => ({
        code: item.code,
        points: item.points,
        scale: item.scale,
        leaves: item.leaves.map(leaf => leaf.code),
        percent: percents.get(item.code) ?? null,
      })),
    ),
    evidence: parts.evidence,
    indicators: parts.indicators.map(one => ({
      leaf: one.leaf,
      name: one.name,
      direction: one.direction,
      years: Object.keys(one.values.actual ?? {}).length,
      hasComparison: [one.values.rival, one.values.benchmark].some(
        series => series !== undefined && Object.keys(series).length > 0,
      ),
    })),
    dossiers: parts.dossiers,
    actions: parts.actions
      .filter(({ state }) => !isEnded(state))
      .map(({ id, title, item, dueOn }) => ({ id, title, item, dueOn })),
    brokenClaims: parts.claims
      .filter(({ broken }) => broken > 0)
      .map(({ item, broken }) => ({ item, count: broken })),
    lastBackupAt: parts.lastBackupAt,
    comparisonCap: comparisonCapOf(instrument),
  }
}
