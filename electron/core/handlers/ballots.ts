import type { Ballot } from '../../../shared/contract/requests/team.ts'
import { proposePercent } from '../../../shared/domain/scoring/propose-percent.ts'
import { conflict } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { defined } from '../reading/defined.ts'
import { itemOf, scaleOf } from '../reading/instrument-parts.ts'
import { capFactsOf, scoringFactsOf } from '../reading/scoring-facts.ts'
import { assessorRow, refuseHandedIn, shownBallots } from '../reading/team.ts'
import type { EntityRow } from '../store/entities.ts'
import type { HandlersOf } from './handler.ts'
import { checkAgainstScale } from './scores.ts'

const ballotOf = (row: EntityRow<'ballot'>): Ballot => ({
  assessorId: row.assessorId,
  item: row.item,
  revision: row.revision,
  bands: { ...row.bands },
  percent: row.percent,
  reason: row.reason,
  strengths: [...row.strengths],
  opportunities: [...row.opportunities],
  verify: [...row.verify],
  updatedAt: row.updatedAt,
})

const nothing = { bands: {}, percent: null, reason: '', strengths: [], opportunities: [], verify: [] }

const find = (firm: FirmSession, assessorId: string, item: string): Ballot => {
  const row = firm.store.get('ballot', `${assessorId}/${item}`)
  return row === null ? { assessorId, item, revision: 0, ...nothing, updatedAt: null } : ballotOf(row)
}

export const ballotHandlers = {
  'ballots.list': (app, { assessmentId, assessorId }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    const of = shownBallots(firm, assessmentId, assessorId ?? null)
    const rows = firm.store.list('ballot', {
      assessmentId,
      ...(of === null ? {} : { assessorId: assessorRow(firm, of).id }),
    })
    return { ballots: rows.map(ballotOf) }
  },
  'ballots.save': (app, { assessorId, item, revision, ...given }) => {
    const firm = app.firm()
    const assessor = assessorRow(firm, assessorId)
    const { assessmentId } = assessor
    const instrument = firm.instrument(assessmentId)
    checkAgainstScale(scaleOf(instrument, itemOf(instrument, item)), given.bands, given.percent)
    refuseHandedIn(firm, assessor)
    const stored = find(firm, assessorId, item)
    if (stored.revision !== revision) throw conflict(stored)
    const id = `${assessorId}/${item}`
    const changes = defined(given)
    const fields = { assessmentId, assessorId, item, ...nothing, ...changes }
    firm.commit('ballots.save', [
      stored.revision === 0
        ? { op: 'create', entity: 'ballot', id, fields }
        : { op: 'update', entity: 'ballot', id, revision, fields: changes },
    ])
    return find(firm, assessorId, item)
  },
  'ballots.proposal': (app, { assessorId, item: code }) => {
    const firm = app.firm()
    const { assessmentId } = assessorRow(firm, assessorId)
    shownBallots(firm, assessmentId, assessorId)
    const instrument = firm.instrument(assessmentId)
    const item = itemOf(instrument, code)
    const { percent, reasons, warnings } = proposePercent(
      scaleOf(instrument, item),
      find(firm, assessorId, code).bands,
      capFactsOf(scoringFactsOf(firm, assessmentId, item)),
    )
    return {
      percent,
      reasons: reasons.map(({ id, params }) => ({ id, params: { ...params } })),
      warnings: warnings.map(({ id, params }) => ({ id, params: { ...params } })),
    }
  },
} satisfies HandlersOf<'ballots.'>
