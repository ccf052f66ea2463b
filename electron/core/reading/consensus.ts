import type { BallotView, ConsensusItem } from '../../../shared/contract/requests/consensus.ts'
import { visitTarget } from '../../../shared/domain/evidence/link-target.ts'
import { medianBands } from '../../../shared/domain/review/median.ts'
import { defaultSpreadLimit, type Spread, spreadOf } from '../../../shared/domain/review/spread.ts'
import { whoCounts } from '../../../shared/domain/review/who-counts.ts'
import { bandOf } from '../../../shared/domain/scoring/band-of.ts'
import type { Instrument, Item, Scale } from '../../../shared/packs/instrument.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { itemOf, scaleOf } from './instrument-parts.ts'
import { assessorRows, revealedAt } from './team.ts'

type Member = {
  readonly row: EntityRow<'assessor'>
  readonly counts: boolean
  readonly ballots: ReadonlyMap<string, EntityRow<'ballot'>>
}

/** An assessment whose hand-ins have been opened. */
export type Review = {
  readonly firm: FirmSession
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly revealedAt: string
  readonly limit: number
  readonly members: readonly Member[]
}

/** Reads the team’s opened scores; refuses with `not-revealed` before they were opened together. */
export const readReview = (firm: FirmSession, assessmentId: string): Review => {
  const instrument = firm.instrument(assessmentId)
  const at = revealedAt(firm, assessmentId)
  if (at === null) throw new AppError('not-revealed')
  const ballots = Map.groupBy(firm.store.list('ballot', { assessmentId }), row => row.assessorId)
  const team = assessorRows(firm, assessmentId).filter(
    ({ id }) => (firm.store.get('handIn', id)?.revealedAt ?? '') !== '',
  )
  const counting = whoCounts(team.map(({ role }) => role))
  return {
    firm,
    assessmentId,
    instrument,
    revealedAt: at,
    limit: firm.assessment(assessmentId).spreadLimit ?? defaultSpreadLimit,
    members: team.map((row, index) => ({
      row,
      counts: counting[index] ?? true,
      ballots: new Map(ballots.get(row.id)?.map(ballot => [ballot.item, ballot])),
    })),
  }
}

export const memberOf = ({ row, counts }: Member) => ({
  assessorId: row.id,
  name: row.name,
  role: row.role,
  counts,
})

/** What those who count gave an item, in their order; null for who gave nothing. */
export const countedPercents = ({ members }: Review, item: string): (number | null)[] =>
  members.filter(({ counts }) => counts).map(({ ballots }) => ballots.get(item)?.percent ?? null)

export const spreadOfItem = (review: Review, item: Item): Spread =>
  spreadOf(scaleOf(review.instrument, item), countedPercents(review, item.code), review.limit)

/** The median band of each dimension over those who count. */
export const bandsOfItem = ({ members, instrument }: Review, item: Item): Record<string, string> =>
  medianBands(
    scaleOf(instrument, item),
    members
      .filter(({ counts }) => counts)
      .map(({ ballots }): Record<string, string> => ballots.get(item.code)?.bands ?? {}),
  )

const bandId = (scale: Scale, percent: number | null): string | null =>
  percent === null ? null : (bandOf(scale, percent)?.id ?? null)

const spreadPart = ({ spread, bandsDiffer, discuss, median }: Spread) => ({
  spread,
  bandsDiffer,
  discuss: [...discuss],
  mustDiscuss: discuss.length > 0,
  median,
})

/** Ids of the evidence linked to a target of the site visit. */
export const seenEvidence = (firm: FirmSession, id: string): string[] =>
  firm.store.list('evidenceLink', { target: visitTarget(id) }).map(({ evidenceId }) => evidenceId)

export const consensusRow = ({ firm, assessmentId }: Review, item: string): EntityRow<'consensus'> | null =>
  firm.store.get('consensus', `${assessmentId}/${item}`)

const resultPart = (review: Review, item: string): Pick<ConsensusItem, 'agreed' | 'visit' | 'final'> => {
  const row = consensusRow(review, item)
  if (row === null) return { agreed: null, visit: null, final: null }
  const { revision, percent, reason, decidedAt, decidedBy, visitPercent, visitReason, visitedAt } = row
  return {
    agreed: { revision, percent, reason, decidedAt, decidedBy },
    visit:
      visitPercent === null
        ? null
        : {
            percent: visitPercent,
            reason: visitReason,
            visitedAt,
            evidence: seenEvidence(review.firm, row.id),
          },
    final: visitPercent ?? percent,
  }
}

/** What every reply tells of one item: how far apart the scores lie, what was agreed, what holds now. */
export const itemParts = (review: Review, item: Item) => ({
  ...spreadPart(spreadOfItem(review, item)),
  ...resultPart(review, item.code),
})

/** One line of the consensus table. */
export const consensusItem = (review: Review, code: string): ConsensusItem => {
  const item = itemOf(review.instrument, code)
  const scale = scaleOf(review.instrument, item)
  return {
    item: code,
    points: item.points,
    percents: review.members.map(member => {
      const percent = member.ballots.get(code)?.percent ?? null
      return { ...memberOf(member), percent, band: bandId(scale, percent) }
    }),
    ...itemParts(review, item),
  }
}

/** The ballots of one item in full, in the order of the team. */
export const ballotViews = ({ members, instrument }: Review, item: Item): BallotView[] => {
  const scale = scaleOf(instrument, item)
  return members.map(member => {
    const ballot = member.ballots.get(item.code)
    const percent = ballot?.percent ?? null
    return {
      ...memberOf(member),
      percent,
      band: bandId(scale, percent),
      bands: { ...ballot?.bands },
      reason: ballot?.reason ?? '',
      strengths: [...(ballot?.strengths ?? [])],
      opportunities: [...(ballot?.opportunities ?? [])],
      verify: [...(ballot?.verify ?? [])],
    }
  })
}
