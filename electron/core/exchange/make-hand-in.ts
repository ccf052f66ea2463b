import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import { type CommittedBallot, commitmentText } from '../../../shared/domain/review/commitment-text.ts'
import { openingCode } from '../../../shared/domain/review/opening-code.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import { itemsOf } from '../reading/instrument-parts.ts'
import { assessorRow, committedBallots, handedIn, refuseRevealed, sealedOf } from '../reading/team.ts'
import type { EntityFields, EntityRow } from '../store/entities.ts'
import { sha256 } from '../store/journal.ts'
import {
  type HandInFile,
  handInEnding,
  handInFile,
  handInFileSchema,
  handInText,
  sealContext,
} from './hand-in-file.ts'
import { sealText } from './hand-in-seal.ts'

type Made = RequestOutput<'handIns.make'>

/** So many items are named in a sentence. */
const namedItems = 8

const checkComplete = (
  firm: FirmSession,
  assessmentId: string,
  ballots: readonly CommittedBallot[],
): void => {
  const scored = new Set(ballots.filter(({ percent }) => percent !== null).map(({ item }) => item))
  const open = itemsOf(firm.instrument(assessmentId)).filter(({ code }) => !scored.has(code))
  if (open.length === 0) return
  const items = `${open
    .slice(0, namedItems)
    .map(({ code }) => code)
    .join(', ')}${open.length > namedItems ? ' …' : ''}`
  throw new AppError('incomplete', { params: { count: open.length, items } })
}

/** Puts a hand-in file where the person can save it from. */
const exportFile = (app: AppContext, file: HandInFile): Pick<Made, 'exportId' | 'fileName'> => {
  const exportId = app.options.newId()
  const { origin, assessment, assessor } = file
  const fileName = safeFileName(`${origin.firm} ${assessment.year} ${assessor.name}${handInEnding}`)
  const path = join(app.exports.folder(exportId), fileName)
  writeFileSync(path, handInText(file), { flush: true })
  app.exports.put(exportId, { path, fileName })
  return { exportId, fileName }
}

const keptSchema = z.object({ code: z.string(), file: handInFileSchema })

/** Asked again, a copy gives the same file and the same code. */
const again = (app: AppContext, assessor: EntityRow<'assessor'>, row: EntityRow<'handIn'>): Made => {
  const kept = keptSchema.safeParse(sealedOf(row))
  if (!kept.success) throw handedIn(assessor.name, row)
  const { code, file } = kept.data
  const { commitment, handedInAt } = row
  return { ...exportFile(app, file), code, commitment, handedInAt }
}

/** What is fixed at the moment of handing in. */
type Fixed = {
  readonly row: Omit<EntityFields<'handIn'>, 'origin' | 'sealed'>
  readonly salt: string
  readonly payload: string
  readonly scored: number
}

const fix = (app: AppContext, firm: FirmSession, assessor: EntityRow<'assessor'>, salt: string): Fixed => {
  const { id: assessorId, assessmentId } = assessor
  const ballots = committedBallots(firm, assessorId)
  const payload = commitmentText({ assessor: assessorId, assessment: assessmentId, ballots, salt })
  const handedInAt = new Date(app.options.clock()).toISOString()
  return {
    row: { assessmentId, assessorId, handedInAt, commitment: sha256(payload), revealedAt: '' },
    salt,
    payload,
    scored: ballots.filter(({ percent }) => percent !== null).length,
  }
}

const seal = async (
  firm: FirmSession,
  assessor: EntityRow<'assessor'>,
  originFileId: string,
  { row, payload, scored }: Fixed,
): Promise<{ readonly code: string; readonly file: HandInFile }> => {
  const { year, title } = firm.assessment(assessor.assessmentId)
  const { handedInAt, commitment } = row
  const head = {
    origin: { fileId: originFileId, firm: firmFactsOf(firm.store).name },
    assessment: { id: assessor.assessmentId, year, title },
    assessor: { id: assessor.id, name: assessor.name },
    handedInAt,
    scored,
    commitment,
  }
  const code = openingCode(randomBytes(12))
  return { code, file: handInFile(head, await sealText(payload, code, sealContext(head))) }
}

/**
 * Hands in what one assessor scored in this file: fixed by a hash here, or, in an assessor’s copy, written as a
 * sealed file with its opening code. From then on the ballots cannot be changed.
 */
export const makeHandIn = async (
  app: AppContext,
  { assessorId, allowIncomplete }: { readonly assessorId: string; readonly allowIncomplete: boolean },
): Promise<Made> => {
  const firm = app.firm()
  const assessor = assessorRow(firm, assessorId)
  const present = firm.store.get('handIn', assessorId)
  if (present !== null) return again(app, assessor, present)
  refuseRevealed(firm, assessor.assessmentId)
  if (!allowIncomplete) checkComplete(firm, assessor.assessmentId, committedBallots(firm, assessorId))
  const fixed = fix(app, firm, assessor, randomBytes(16).toString('hex'))
  const { handedInAt, commitment } = fixed.row
  const keep = (more: Pick<EntityFields<'handIn'>, 'origin' | 'sealed'>): void => {
    const change = {
      op: 'create',
      entity: 'handIn',
      id: assessorId,
      fields: { ...fixed.row, ...more },
    } as const
    firm.commit('handIns.make', [change], { undoable: false })
  }
  if (firm.seat === null) {
    keep({ origin: 'here', sealed: { salt: fixed.salt } })
    return { exportId: null, fileName: null, code: null, commitment, handedInAt }
  }
  const { code, file } = await seal(firm, assessor, firm.seat.originFileId, fixed)
  if (fix(app, firm, assessor, fixed.salt).row.commitment !== commitment) throw new AppError('conflict')
  keep({ origin: 'file', sealed: { salt: fixed.salt, code, file } })
  return { ...exportFile(app, file), code, commitment, handedInAt }
}
