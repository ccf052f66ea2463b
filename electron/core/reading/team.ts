import { z } from 'zod'
import type { Assessor, HandIn } from '../../../shared/contract/requests/team.ts'
import { type CommittedBallot, committedBallot } from '../../../shared/domain/review/commitment-text.ts'
import { visibleBallots } from '../../../shared/domain/review/visible-ballots.ts'
import { AppError, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { localDate } from './local-date.ts'

/** What a hand-in row keeps: the salt of ballots that lie here, the file of those that came or went sealed. */
const sealedSchema = z.object({
  salt: z.string().optional(),
  /** Only in an assessor’s own copy. */
  code: z.string().optional(),
  file: z.record(z.string(), z.json()).optional(),
  /** Items with a percent, as the file says. */
  scored: z.number().int().optional(),
})
type SealedPart = z.infer<typeof sealedSchema>

export const sealedOf = (row: EntityRow<'handIn'>): SealedPart => sealedSchema.parse(row.sealed)

export const assessorRow = (firm: FirmSession, id: string): EntityRow<'assessor'> => {
  const row = firm.store.get('assessor', id)
  if (row === null) throw notFound('assessor', id)
  return row
}

/** The assessors of an assessment in their order. */
export const assessorRows = (firm: FirmSession, assessmentId: string): EntityRow<'assessor'>[] =>
  firm.store.list('assessor', { assessmentId }, [{ field: 'position' }])

/** What one assessor thinks, as it is hashed and sealed. */
export const committedBallots = (firm: FirmSession, assessorId: string): CommittedBallot[] =>
  firm.store.list('ballot', { assessorId }).map(committedBallot)

const handInOf = (row: EntityRow<'handIn'>): HandIn => ({
  origin: row.origin,
  handedInAt: row.handedInAt,
  commitment: row.commitment,
  revealedAt: row.revealedAt === '' ? null : row.revealedAt,
})

const scoredOf = (
  row: EntityRow<'assessor'>,
  ballots: readonly EntityRow<'ballot'>[],
  handIn: EntityRow<'handIn'> | null,
): number | null => {
  if (handIn?.origin === 'file' && handIn.revealedAt === '') {
    const { scored } = sealedOf(handIn)
    if (scored !== undefined) return scored
  }
  if (ballots.length === 0 && handIn === null && row.handedOutAt !== '') return null
  return ballots.filter(({ percent }) => percent !== null).length
}

/** An assessor in the words of the contract. */
export const describeAssessor = (firm: FirmSession, row: EntityRow<'assessor'>): Assessor => {
  const handIn = firm.store.get('handIn', row.id)
  const ballots = firm.store.list('ballot', { assessorId: row.id })
  return {
    id: row.id,
    revision: row.revision,
    name: row.name,
    role: row.role,
    affiliation: row.affiliation,
    position: row.position,
    handedOutAt: row.handedOutAt === '' ? null : row.handedOutAt,
    handIn: handIn === null ? null : handInOf(handIn),
    withdrawals: row.withdrawals.map(withdrawal => ({ ...withdrawal })),
    scored: scoredOf(row, ballots, handIn),
  }
}

/** When the hand-ins of an assessment were opened together; null before. */
export const revealedAt = (firm: FirmSession, assessmentId: string): string | null =>
  firm.store.list('handIn', { assessmentId }).find(row => row.revealedAt !== '')?.revealedAt ?? null

/** The refusal of a change after somebody handed in. */
export const handedIn = (name: string, row: EntityRow<'handIn'>): AppError =>
  new AppError('handed-in', { params: { name, date: localDate(Date.parse(row.handedInAt)) } })

/** Lets pass only while an assessor has not handed in. */
export const refuseHandedIn = (firm: FirmSession, assessor: EntityRow<'assessor'>): void => {
  const row = firm.store.get('handIn', assessor.id)
  if (row !== null) throw handedIn(assessor.name, row)
}

/** Lets pass only in the main file: in an assessor’s copy there is no team to lead. */
export const refuseSeat = (firm: FirmSession): void => {
  if (firm.seat !== null) throw new AppError('assessor-copy')
}

/** Lets pass only before the hand-ins were opened together. */
export const refuseRevealed = (firm: FirmSession, assessmentId: string): void => {
  if (revealedAt(firm, assessmentId) !== null) throw new AppError('already-revealed')
}

/** Refuses to show what may not be seen yet (`not-revealed`); else whose ballots to show, null for everybody’s. */
export const shownBallots = (
  firm: FirmSession,
  assessmentId: string,
  asked: string | null,
): string | null => {
  const handIn = asked === null ? null : firm.store.get('handIn', asked)
  const view = visibleBallots({
    revealed: revealedAt(firm, assessmentId) !== null,
    seat: firm.seat?.assessorId ?? null,
    asked,
    byFile: handIn?.origin === 'file',
  })
  if (view === 'not-revealed') throw new AppError('not-revealed')
  return view.of
}
