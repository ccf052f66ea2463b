import type { FeedbackTeam } from '../../../shared/domain/feedback/feedback-snapshot.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { readReview } from './consensus.ts'
import { consensusTable } from './consensus-table.ts'
import { assessorRows, revealedAt } from './team.ts'

type Table = ReturnType<typeof consensusTable>

const agreementIn = ({ agreement }: Table): FeedbackTeam['agreement'] =>
  agreement.meanDeviation === null || agreement.withinLimit === null
    ? null
    : {
        meanDeviation: agreement.meanDeviation,
        withinLimit: agreement.withinLimit,
        kendallW: agreement.kendall?.w ?? null,
        icc: agreement.icc?.single ?? null,
      }

const consensusIn = ({ items }: Table): FeedbackTeam['consensus'] =>
  items.flatMap(({ item, percents, agreed, visit }) =>
    agreed === null
      ? []
      : [
          {
            item,
            ballots: percents.map(({ percent }) => percent),
            agreed: agreed.percent,
            reason: agreed.reason,
            visited: visit === null || visit.percent === agreed.percent ? null : visit.percent,
            visitReason: visit?.reason ?? '',
          },
        ],
  )

/**
 * What the feedback report tells of the assessors; null before their scores were opened together. `upperTail`
 * as in `agreementOf`.
 */
export const feedbackTeam = (
  firm: FirmSession,
  assessmentId: string,
  upperTail: (x: number, df: number) => number,
): FeedbackTeam | null => {
  if (revealedAt(firm, assessmentId) === null) return null
  const review = readReview(firm, assessmentId)
  const table = consensusTable(review, upperTail)
  const checks = firm.store.list('visitCheck', { assessmentId })
  const stateCount = (state: 'confirmed' | 'partly' | 'refuted'): number =>
    checks.filter(check => check.state === state).length
  const confirmed = stateCount('confirmed')
  const partly = stateCount('partly')
  const refuted = stateCount('refuted')
  return {
    assessors: assessorRows(firm, assessmentId).map(({ name, role, affiliation }) => ({
      name,
      role,
      affiliation,
    })),
    spreadLimit: review.limit,
    consensus: consensusIn(table),
    agreement: agreementIn(table),
    checks: { total: confirmed + partly + refuted, confirmed, partly, refuted },
  }
}
