import type { ActionLine } from '../../../shared/contract/requests/years.ts'
import { rankGains } from '../../../shared/domain/gains/rank-gains.ts'
import { opportunityOutcome } from '../../../shared/domain/improvement/opportunity-outcome.ts'
import { scoreAssessment } from '../../../shared/domain/scoring/score-assessment.ts'
import { closedBetween } from '../../../shared/domain/years/closed-between.ts'
import { compareYears } from '../../../shared/domain/years/compare-years.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listActions } from '../reading/actions.ts'
import { gainFactsOf } from '../reading/gain-facts.ts'
import { itemOf, leafOf } from '../reading/instrument-parts.ts'
import { leafChanges } from '../reading/leaf-changes.ts'
import { listTakeovers } from '../reading/takeovers.ts'
import { previousRow, yearFactsOf } from '../reading/year-facts.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'
import { startYear } from './start-year.ts'

const lineOf = ({ id, title, item, owner, state, dueOn, closedOn, result }: ActionLine): ActionLine => ({
  id,
  title,
  item,
  owner,
  state,
  dueOn,
  closedOn,
  result,
})

const percentOf = (firm: FirmSession, assessmentId: string, item: string): number | null =>
  firm.store.get('score', `${assessmentId}/${item}`)?.percent ?? null

/** Findings of the year before on one item, each with the actions made of it. */
const saidOf = (firm: FirmSession, assessmentId: string, item: string) => {
  const findings = firm.store.list('finding', { assessmentId, item }, [{ field: 'position' }])
  const actions = firm.store.list('action', { assessmentId, item }, [{ field: 'position' }])
  const byFinding = Map.groupBy(actions, ({ findingId }) => findingId)
  const known = new Set(findings.map(({ id }) => id))
  return {
    strengths: findings.flatMap(({ kind, text }) => (kind === 'strength' ? [text] : [])),
    opportunities: findings.flatMap(({ id, kind, text }) => {
      if (kind !== 'opportunity') return []
      const made = byFinding.get(id) ?? []
      return [{ id, text, outcome: opportunityOutcome(made), actions: made.map(lineOf) }]
    }),
    others: actions.filter(({ findingId }) => findingId === null || !known.has(findingId)).map(lineOf),
  }
}

export const yearHandlers = {
  'years.start': startYear,
  'years.takeovers': (app, { assessmentId }) => ({ takeovers: listTakeovers(app.firm(), assessmentId) }),
  'years.review': (app, { assessmentId, leaf }) => {
    const firm = app.firm()
    leafOf(firm.instrument(assessmentId), leaf)
    const changes = firm.store.list('takeover', { assessmentId, leaf, reviewed: false }).map(
      ({ id, revision }): Change => ({
        op: 'update',
        entity: 'takeover',
        id,
        revision,
        fields: { reviewed: true },
      }),
    )
    if (changes.length > 0) firm.commit('years.review', changes)
    return { takeovers: listTakeovers(firm, assessmentId) }
  },
  'years.lastYear': (app, { assessmentId, item }) => {
    const firm = app.firm()
    itemOf(firm.instrument(assessmentId), item)
    const percent = percentOf(firm, assessmentId, item)
    const last = previousRow(firm, assessmentId)
    if (last === null) return { percent, previous: null, strengths: [], opportunities: [], others: [] }
    const { id, year, title } = last
    return {
      percent,
      previous: { id, year, title, percent: percentOf(firm, id, item) },
      ...saidOf(firm, id, item),
    }
  },
  'years.compare': (app, { a, b }) => {
    const firm = app.firm()
    const before = yearFactsOf(firm, a)
    const after = yearFactsOf(firm, b)
    const compared = compareYears(before, after)
    const head = (id: string, facts: typeof before) => {
      const { year, title } = firm.assessment(id)
      const { total, points, scoredItems, items } = scoreAssessment(facts.instrument, facts.scores)
      return { id, year, title, total, points, scoredItems, items }
    }
    const heads = { before: head(a, before), after: head(b, after) }
    return {
      ...heads,
      categories: compared.categories.map(category => ({ ...category })),
      items: compared.items.map(item => ({ ...item })),
      leaves: leafChanges(firm, a, b),
      closed: closedBetween(listActions(firm), heads.before.year, heads.after.year).map(lineOf),
    }
  },
  'gains.list': (app, { assessmentId }) => {
    const { facts, unscored } = gainFactsOf(app.firm(), assessmentId)
    const gains = rankGains(facts).map(gain => ({
      ...gain,
      caps: [...gain.caps],
      reasons: gain.reasons.map(({ id, params }) => ({ id, params: { ...params } })),
    }))
    return { gains, unscored }
  },
} satisfies HandlersOf<'years.' | 'gains.'>
