import type { VisitCheck } from '../../../shared/contract/requests/consensus.ts'
import { visitTarget } from '../../../shared/domain/evidence/link-target.ts'
import { bandsApart } from '../../../shared/domain/review/bands-apart.ts'
import { newChecks } from '../../../shared/domain/review/new-checks.ts'
import { AppError, conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { collectedChecks } from '../reading/collected-checks.ts'
import { consensusItem, consensusRow, readReview, seenEvidence } from '../reading/consensus.ts'
import { findEvidence } from '../reading/evidence.ts'
import { itemOf, itemsOf, scaleOf } from '../reading/instrument-parts.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { scoreChange } from './consensus-changes.ts'
import type { HandlersOf } from './handler.ts'
import { checkAgainstScale } from './scores.ts'

const checkOf = (firm: FirmSession, row: EntityRow<'visitCheck'>): VisitCheck => ({
  id: row.id,
  revision: row.revision,
  item: row.item,
  text: row.text,
  state: row.state,
  note: row.note,
  position: row.position,
  evidence: seenEvidence(firm, row.id),
})

const find = (firm: FirmSession, id: string, assessmentId?: string): EntityRow<'visitCheck'> => {
  const row = firm.store.get('visitCheck', id)
  if (row === null || row.assessmentId !== (assessmentId ?? row.assessmentId))
    throw notFound('visitCheck', id)
  return row
}

/** Links exactly this evidence to something of the visit. */
const linkChanges = (firm: FirmSession, id: string, evidence: readonly string[]): Change[] => {
  const target = visitTarget(id)
  const rows = firm.store.list('evidenceLink', { target })
  const wanted = new Set(evidence.map(one => findEvidence(firm, one).id))
  const present = new Set(rows.map(({ evidenceId }) => evidenceId))
  return [
    ...rows
      .filter(({ evidenceId }) => !wanted.has(evidenceId))
      .map((row): Change => ({ op: 'remove', entity: 'evidenceLink', id: row.id })),
    ...[...wanted]
      .filter(evidenceId => !present.has(evidenceId))
      .map((evidenceId): Change => {
        const fields = { evidenceId, target }
        return { op: 'create', entity: 'evidenceLink', id: `${evidenceId}>${target}`, fields }
      }),
  ]
}

/** The checks of an assessment, item by item as the instrument has them. */
const checksOf = (firm: FirmSession, assessmentId: string): VisitCheck[] => {
  const order = itemsOf(firm.instrument(assessmentId)).map(({ code }) => code)
  return firm.store
    .list('visitCheck', { assessmentId }, [{ field: 'position' }])
    .toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item))
    .map(row => checkOf(firm, row))
}

const lastPosition = (firm: FirmSession, assessmentId: string): number =>
  firm.store.list('visitCheck', { assessmentId }, [{ field: 'position' }]).at(-1)?.position ?? 0

export const visitHandlers = {
  'visits.list': (app, { assessmentId }) => ({ checks: checksOf(app.firm(), assessmentId) }),
  'visits.save': (app, { assessmentId, id: known, revision, evidence, ...facts }) => {
    const firm = app.firm()
    itemOf(firm.instrument(assessmentId), facts.item)
    const row = known === undefined ? null : find(firm, known, assessmentId)
    if (row !== null && row.revision !== revision) throw conflict(checkOf(firm, row))
    const id = row?.id ?? app.options.newId()
    const links = evidence === undefined ? [] : linkChanges(firm, id, evidence)
    const position = lastPosition(firm, assessmentId) + 1
    firm.commit('visits.save', [
      row === null
        ? { op: 'create', entity: 'visitCheck', id, fields: { assessmentId, ...facts, position } }
        : { op: 'update', entity: 'visitCheck', id, revision: row.revision, fields: facts },
      ...links,
    ])
    return checkOf(firm, find(firm, id))
  },
  'visits.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const row = find(firm, id)
    if (row.revision !== revision) throw conflict(checkOf(firm, row))
    firm.commit('visits.remove', [
      ...linkChanges(firm, id, []),
      { op: 'remove', entity: 'visitCheck', id, revision },
    ])
    return {}
  },
  'visits.collect': (app, { assessmentId }) => {
    const firm = app.firm()
    const wanted = collectedChecks(readReview(firm, assessmentId))
    const fresh = newChecks(wanted, firm.store.list('visitCheck', { assessmentId }))
    const last = lastPosition(firm, assessmentId)
    const changes = fresh.map(({ item, text }, index): Change => {
      const fields = {
        assessmentId,
        item,
        text,
        state: 'open',
        note: '',
        position: last + index + 1,
      } as const
      return { op: 'create', entity: 'visitCheck', id: app.options.newId(), fields }
    })
    if (changes.length > 0) firm.commit('visits.collect', changes)
    return { added: changes.length, checks: checksOf(firm, assessmentId) }
  },
  'visits.change': (app, { assessmentId, item: code, revision, visitPercent, visitReason, evidence }) => {
    const firm = app.firm()
    const review = readReview(firm, assessmentId)
    const item = itemOf(review.instrument, code)
    const scale = scaleOf(review.instrument, item)
    checkAgainstScale(scale, undefined, visitPercent)
    const row = consensusRow(review, code)
    if (row === null) throw new AppError('not-agreed', { params: { item: code } })
    if (row.revision !== revision) throw conflict(consensusItem(review, code))
    const changes = visitPercent !== null && visitPercent !== row.percent
    if (changes && visitReason === '') throw new AppError('reason-needed', { params: { item: code } })
    if (changes && evidence.length === 0) throw new AppError('evidence-needed', { params: { item: code } })
    const visit =
      visitPercent === null
        ? { visitPercent, visitReason: '', visitedAt: '' }
        : { visitPercent, visitReason, visitedAt: new Date(app.options.clock()).toISOString() }
    firm.commit('visits.change', [
      { op: 'update', entity: 'consensus', id: row.id, revision, fields: visit },
      scoreChange(review, item, { ...row, ...visit }),
      ...linkChanges(firm, row.id, visitPercent === null ? [] : evidence),
    ])
    const bands = visitPercent === null ? 0 : bandsApart(scale, row.percent, visitPercent)
    return {
      item: consensusItem(review, code),
      warnings: bands > 1 ? [{ id: 'beyond-one-band', params: { bands } }] : [],
    }
  },
} satisfies HandlersOf<'visits.'>
