import type { Assessor } from '../../../shared/contract/requests/team.ts'
import { teamState } from '../../../shared/domain/review/team-state.ts'
import { AppError, conflict, notFound } from '../app-error.ts'
import { startHandOut } from '../exchange/hand-out-job.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { defined } from '../reading/defined.ts'
import { itemsOf } from '../reading/instrument-parts.ts'
import {
  assessorRow,
  assessorRows,
  describeAssessor,
  refuseHandedIn,
  refuseRevealed,
  refuseSeat,
} from '../reading/team.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { checkPassphrase } from './firms.ts'
import type { HandlersOf } from './handler.ts'

const checkName = (team: readonly EntityRow<'assessor'>[], name: string, id: string | undefined): void => {
  if (team.some(other => other.name === name && other.id !== id))
    throw new AppError('name-taken', { params: { name } })
}

/** A team has one leader: whoever led before assesses from now on. */
const stepDown = (team: readonly EntityRow<'assessor'>[], id: string | undefined): Change[] =>
  team
    .filter(other => other.role === 'leader' && other.id !== id)
    .map(({ id, revision }) => ({
      op: 'update',
      entity: 'assessor',
      id,
      revision,
      fields: { role: 'assessor' },
    }))

const started = ({ scored, handedOutAt }: Assessor): boolean => handedOutAt !== null || (scored ?? 0) > 0

const stored = (firm: FirmSession, id: string): Assessor => describeAssessor(firm, assessorRow(firm, id))

export const assessorHandlers = {
  'assessors.list': (app, { assessmentId }) => {
    const firm = app.firm()
    const items = itemsOf(firm.instrument(assessmentId)).length
    const assessors = assessorRows(firm, assessmentId).map(row => describeAssessor(firm, row))
    const { seat } = firm
    return {
      assessors,
      seat: seat === null ? null : { assessorId: seat.assessorId, assessmentId: seat.assessmentId },
      items,
      state: teamState(
        assessors.map(assessor => ({
          started: started(assessor),
          handedIn: assessor.handIn !== null,
          revealed: assessor.handIn !== null && assessor.handIn.revealedAt !== null,
        })),
      ),
    }
  },
  'assessors.save': (app, { assessmentId, id: known, revision, position, ...facts }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    refuseSeat(firm)
    const team = assessorRows(firm, assessmentId)
    const others = facts.role === 'leader' ? stepDown(team, known) : []
    checkName(team, facts.name, known)
    if (known !== undefined) {
      const row = assessorRow(firm, known)
      if (row.assessmentId !== assessmentId) throw notFound('assessor', known)
      if (row.revision !== revision) throw conflict(describeAssessor(firm, row))
      const fields = { ...facts, ...defined({ position }) }
      firm.commit('assessors.save', [
        ...others,
        { op: 'update', entity: 'assessor', id: row.id, revision, fields },
      ])
      return stored(firm, row.id)
    }
    refuseRevealed(firm, assessmentId)
    const id = app.options.newId()
    const fields = {
      assessmentId,
      ...facts,
      position: position ?? (team.at(-1)?.position ?? 0) + 1,
      handedOutAt: '',
      withdrawals: [],
    }
    firm.commit('assessors.save', [...others, { op: 'create', entity: 'assessor', id, fields }])
    return stored(firm, id)
  },
  'assessors.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const row = assessorRow(firm, id)
    if (row.revision !== revision) throw conflict(describeAssessor(firm, row))
    refuseHandedIn(firm, row)
    const ballots = firm.store
      .list('ballot', { assessorId: id })
      .map((ballot): Change => ({ op: 'remove', entity: 'ballot', id: ballot.id }))
    firm.commit('assessors.remove', [...ballots, { op: 'remove', entity: 'assessor', id, revision }])
    return {}
  },
  'assessors.handOut': (app, { assessorId, evidence, confidential, passphrase }) => {
    const firm = app.firm()
    refuseSeat(firm)
    const row = assessorRow(firm, assessorId)
    refuseRevealed(firm, row.assessmentId)
    refuseHandedIn(firm, row)
    checkPassphrase(passphrase)
    if (firm.key() !== null && passphrase === null) throw new AppError('copy-needs-passphrase')
    return { jobId: startHandOut(app, { assessor: row, evidence, confidential, passphrase }).id }
  },
} satisfies HandlersOf<'assessors.'>
