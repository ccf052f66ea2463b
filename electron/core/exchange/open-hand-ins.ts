import { z } from 'zod'
import { type CommittedBallot, commitmentText } from '../../../shared/domain/review/commitment-text.ts'
import { readOpeningCode } from '../../../shared/domain/review/opening-code.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemsOf, scaleOf } from '../reading/instrument-parts.ts'
import { assessorRows, committedBallots, refuseRevealed, refuseSeat, sealedOf } from '../reading/team.ts'
import { type EntityRow, entities } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import { sha256 } from '../store/journal.ts'
import { handInFileSchema, headOf, sealContext } from './hand-in-file.ts'
import { openSeal } from './hand-in-seal.ts'

type Member = { readonly assessor: EntityRow<'assessor'>; readonly handIn: EntityRow<'handIn'> }
type Opened = Member & { readonly ballots: readonly CommittedBallot[]; readonly salt: string }

const { item, bands, percent, reason, strengths, opportunities, verify } = entities.ballot.fields
const payloadSchema = z.strictObject({
  assessor: z.string(),
  assessment: z.string(),
  ballots: z.array(
    z.strictObject({
      item: item.schema,
      bands: bands.schema,
      percent: percent.schema,
      reason: reason.schema,
      strengths: strengths.schema,
      opportunities: opportunities.schema,
      verify: verify.schema,
    }),
  ),
  salt: z.string(),
})

/** The members of a team that has handed in whole; names those who have not. */
const membersOf = (app: AppContext, firm: FirmSession, assessmentId: string): readonly Member[] => {
  const team = assessorRows(firm, assessmentId)
  const members = team.flatMap(assessor => {
    const handIn = firm.store.get('handIn', assessor.id)
    return handIn === null ? [] : [{ assessor, handIn }]
  })
  if (team.length > 0 && members.length === team.length) return members
  const late = team.filter(({ id }) => !members.some(({ handIn }) => handIn.id === id))
  const names = new Intl.ListFormat(app.settings.get().language).format(late.map(({ name }) => name))
  throw new AppError('not-all-in', { params: { names } })
}

const isKnownTo = (firm: FirmSession, assessmentId: string) => {
  const instrument = firm.instrument(assessmentId)
  const items = new Map(itemsOf(instrument).map(item => [item.code, scaleOf(instrument, item)]))
  return ({ item, bands, percent }: CommittedBallot): boolean => {
    const scale = items.get(item)
    if (scale === undefined) return false
    const dimensions = new Set(scale.dimensions.map(({ id }) => id))
    const known = new Set(scale.bands.map(({ id }) => id))
    return (
      (percent === null || percent % scale.step === 0) &&
      Object.entries(bands).every(([dimension, band]) => dimensions.has(dimension) && known.has(band))
    )
  }
}

/** The ballots of a payload; null unless rows made of them give exactly this text again. */
const parsePayload = (text: string): z.infer<typeof payloadSchema> | null => {
  try {
    const payload = payloadSchema.parse(JSON.parse(text))
    const ballots = payload.ballots.map(ballot => ({ ...ballot, reason: ballot.reason.toWellFormed() }))
    return commitmentText({ ...payload, ballots }) === text ? payload : null
  } catch {
    return null
  }
}

/** Opens what came as a file: right code, unaltered, what it says of itself, and fit for the instrument. */
const openFile = async (firm: FirmSession, member: Member, typed: string): Promise<Opened> => {
  const { assessor, handIn } = member
  const { name } = assessor
  const damaged = new AppError('hand-in-damaged', { params: { name } })
  const file = handInFileSchema.safeParse(sealedOf(handIn).file)
  if (!file.success) throw damaged
  const code = readOpeningCode(typed)
  const opened =
    code === null ? 'wrong-code' : await openSeal(file.data.sealed, code, sealContext(headOf(file.data)))
  if (opened === 'wrong-code') throw new AppError('wrong-code', { params: { name } })
  if (opened === 'damaged' || sha256(opened.text) !== handIn.commitment) throw damaged
  const payload = parsePayload(opened.text)
  if (payload === null || payload.assessor !== assessor.id || payload.assessment !== assessor.assessmentId)
    throw damaged
  if (!payload.ballots.every(isKnownTo(firm, assessor.assessmentId))) throw damaged
  return { ...member, ballots: payload.ballots, salt: payload.salt }
}

const openHere = (firm: FirmSession, member: Member): Opened => {
  const { assessor, handIn } = member
  const { salt = '' } = sealedOf(handIn)
  const ballots = committedBallots(firm, assessor.id)
  const text = commitmentText({ assessor: assessor.id, assessment: assessor.assessmentId, ballots, salt })
  if (sha256(text) !== handIn.commitment)
    throw new AppError('ballot-changed', { params: { name: assessor.name } })
  return { ...member, ballots, salt }
}

/** The rows of an assessor become exactly what was handed in; drafts that lay here give way. */
const ballotChanges = (firm: FirmSession, { assessor, handIn, ballots }: Opened): Change[] => {
  if (handIn.origin === 'here') return []
  const { id: assessorId, assessmentId } = assessor
  const drafts = new Map(firm.store.list('ballot', { assessorId }).map(row => [row.item, row]))
  const wanted = new Set(ballots.map(({ item }) => item))
  const gone = [...drafts.values()].filter(({ item }) => !wanted.has(item))
  return [
    ...gone.map(({ id }): Change => ({ op: 'remove', entity: 'ballot', id })),
    ...ballots.map((ballot): Change => {
      const id = `${assessorId}/${ballot.item}`
      const row = drafts.get(ballot.item)
      const { strengths, opportunities, verify } = ballot
      const fields = {
        assessmentId,
        assessorId,
        ...ballot,
        strengths: [...strengths],
        opportunities: [...opportunities],
        verify: [...verify],
      }
      if (row === undefined) return { op: 'create', entity: 'ballot', id, fields }
      return { op: 'update', entity: 'ballot', id, revision: row.revision, fields }
    }),
  ]
}

/**
 * Opens all hand-ins of an assessment in one change, or none: everybody handed in, every code right, every
 * content what its commitment says. Cannot be undone, because what was seen stays seen.
 */
export const openHandIns = async (
  app: AppContext,
  {
    assessmentId,
    codes,
  }: { readonly assessmentId: string; readonly codes: Readonly<Record<string, string>> },
): Promise<{ readonly revealedAt: string }> => {
  const firm = app.firm()
  firm.assessment(assessmentId)
  refuseSeat(firm)
  refuseRevealed(firm, assessmentId)
  const files: Opened[] = []
  for (const member of membersOf(app, firm, assessmentId)) {
    if (member.handIn.origin === 'file')
      files.push(await openFile(firm, member, codes[member.assessor.id] ?? ''))
  }
  const now = membersOf(app, firm, assessmentId)
  const here = now.filter(({ handIn }) => handIn.origin === 'here').map(member => openHere(firm, member))
  const opened = [...files, ...here]
  if (opened.length !== now.length) throw new AppError('conflict')
  const at = new Date(app.options.clock()).toISOString()
  const changes = opened.flatMap((one): Change[] => [
    ...ballotChanges(firm, one),
    {
      op: 'update',
      entity: 'handIn',
      id: one.handIn.id,
      revision: one.handIn.revision,
      fields: { sealed: { salt: one.salt }, revealedAt: at },
    },
  ])
  firm.commit('handIns.open', changes, { undoable: false })
  return { revealedAt: at }
}
