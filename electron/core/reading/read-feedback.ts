import type { Language } from '../../../shared/contract/ids.ts'
import type { FeedbackSnapshot } from '../../../shared/domain/feedback/feedback-snapshot.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listActions } from './actions.ts'
import { feedbackTeam } from './feedback-team.ts'
import { firmFactsOf } from './firm-facts.ts'
import { localDate } from './local-date.ts'
import { readOverall } from './overall.ts'

/** The print style of reports. */
const styleId = 'award-xiao4'

const scoresOf = (firm: FirmSession, assessmentId: string): FeedbackSnapshot['scores'] =>
  Object.fromEntries(
    firm.store
      .list('score', { assessmentId })
      .map(({ item, percent, reason }) => [item, { percent, reason }]),
  )

const previousOf = (firm: FirmSession, previousId: string | null): FeedbackSnapshot['previous'] => {
  const row = previousId === null ? null : firm.store.get('assessment', previousId)
  if (row === null) return null
  const scores = firm.store
    .list('score', { assessmentId: row.id })
    .map(({ item, percent }) => [item, { percent }] as const)
  return { year: row.year, scores: Object.fromEntries(scores) }
}

/** Everything a feedback report is built from, read at one moment (the store is synchronous). `upperTail` as in `agreementOf`. */
export const readFeedback = (
  app: Pick<AppContext, 'options' | 'packs' | 'firm'>,
  assessmentId: string,
  language: Language,
  upperTail: (x: number, df: number) => number,
): FeedbackSnapshot => {
  const firm = app.firm()
  const { year, title, previousId } = firm.assessment(assessmentId)
  return {
    language,
    builtOn: localDate(app.options.clock()),
    appVersion: app.options.version,
    firm: firmFactsOf(firm.store),
    style: app.packs.newest('print-style', styleId).pack,
    instrument: firm.instrument(assessmentId),
    assessment: { year, title },
    scores: scoresOf(firm, assessmentId),
    previous: previousOf(firm, previousId),
    findings: firm.store
      .list('finding', { assessmentId }, [{ field: 'position' }])
      .map(({ item, kind, text, dimension }) => ({ item, kind, text, dimension })),
    actions: listActions(firm, assessmentId).map(({ title: name, item, priority, owner, dueOn, state }) => ({
      title: name,
      item,
      priority: priority.value,
      owner,
      dueOn,
      state,
    })),
    team: feedbackTeam(firm, assessmentId, upperTail),
    overall: readOverall(firm, assessmentId).text,
  }
}
