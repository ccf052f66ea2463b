import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import type {
  ExaminerDossier,
  ExaminerFinding,
  ExaminerSnapshot,
  ExaminerTeam,
  PreviousAssessment,
} from '../../../shared/domain/examiner/snapshot.ts'
import { defaultSpreadLimit } from '../../../shared/domain/review/spread.ts'
import { whoCounts } from '../../../shared/domain/review/who-counts.ts'
import { richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { narrativesOf, scoresOf } from './assessment-content.ts'
import { listClaims } from './claims.ts'
import { listEvidence } from './evidence.ts'
import { kindResolver } from './evidence-kinds.ts'
import { formFigures } from './examiner-form-figures.ts'
import { firmFactsOf } from './firm-facts.ts'
import { localDate } from './local-date.ts'
import { profileLimitOf } from './profile-limit.ts'
import { listProfileRows } from './profile-rows.ts'
import { statedFactsOf } from './scoring-facts.ts'
import { listSnapshotIndicators } from './snapshot-indicators.ts'
import { previousRow } from './year-facts.ts'

type App = Pick<AppContext, 'options' | 'packs'>

const findingsOf = ({ store }: FirmSession, assessmentId: string): ExaminerFinding[] =>
  store
    .list('finding', { assessmentId }, [{ field: 'position' }])
    .map(({ id, item, kind, text }) => ({ id, item, kind, text }))

const previousOf = (firm: FirmSession, assessmentId: string): PreviousAssessment | null => {
  const row = previousRow(firm, assessmentId)
  return row === null
    ? null
    : {
        id: row.id,
        year: row.year,
        scores: scoresOf(firm, row.id),
        findings: findingsOf(firm, row.id),
        answers: narrativesOf(firm, row.id),
      }
}

const evidenceOf = (app: App, firm: FirmSession): ExaminerSnapshot['evidence'] => {
  const kindOf = kindResolver(app, firm)
  return listEvidence(firm).map(({ id, number, facts, links, withdrawnAt }) => ({
    id,
    number,
    facts,
    kind: kindOf(facts.kind),
    links: links.map(targetOf),
    ...(withdrawnAt === null ? {} : { withdrawn: true }),
  }))
}

/** The team with what was opened: sealed ballots are left out, and those of people who do not count. */
const teamOf = ({ store }: FirmSession, assessmentId: string): ExaminerTeam => {
  const team = store.list('assessor', { assessmentId }, [{ field: 'position' }])
  const counts = whoCounts(team.map(({ role }) => role))
  const assessors = team.filter((_, at) => counts[at] === true)
  const opened = new Set(
    assessors.filter(({ id }) => (store.get('handIn', id)?.revealedAt ?? '') !== '').map(({ id }) => id),
  )
  return {
    assessors: assessors.map(({ id, name }) => ({ id, name })),
    ballots: store
      .list('ballot', { assessmentId })
      .filter(({ assessorId }) => opened.has(assessorId))
      .map(({ assessorId, item, percent }) => ({ assessorId, item, percent })),
    consensus: store
      .list('consensus', { assessmentId })
      .map(({ item, percent, reason, visitPercent, visitReason, visitedAt }) => ({
        item,
        percent,
        reason,
        visitPercent,
        visitReason,
        visitedAt,
      })),
    visitChecks: store
      .list('visitCheck', { assessmentId }, [{ field: 'position' }])
      .map(({ id, item, text, state }) => ({ id, item, text, state })),
  }
}

const dossiersOf = (firm: FirmSession, assessmentId: string): ExaminerDossier[] =>
  firm.store.list('dossier', { assessmentId }).map(({ id, title, filingDate }) => ({
    id,
    title,
    filingDate,
    warningDays: firm.template(id).certificateWarningDays,
    figures: formFigures(firm, id),
  }))

/** Everything the dry run of one assessment reads, of one moment: it and the assessment before it. */
export const readExaminerSnapshot = (app: App, firm: FirmSession, assessmentId: string): ExaminerSnapshot => {
  const { store } = firm
  const { year, spreadLimit } = firm.assessment(assessmentId)
  const instrument = firm.instrument(assessmentId)
  const previous = previousOf(firm, assessmentId)
  const limit = profileLimitOf(firm, assessmentId)
  const concerned = [assessmentId, previous?.id ?? '']
  return {
    today: localDate(app.options.clock()),
    instrument,
    assessment: { id: assessmentId, year, spreadLimit: spreadLimit ?? defaultSpreadLimit },
    firm: firmFactsOf(store),
    profile: Object.fromEntries(
      store.list('value', { scope: 'profile' }).map(row => [row.key, richTextSchema.parse(row.value)]),
    ),
    rows: listProfileRows(firm).map(({ id, tableId, code, cells }) => ({ id, tableId, code, cells })),
    profileLimit: { characters: limit.maxCharacters, countsTables: limit.countsTables === true },
    answers: narrativesOf(firm, assessmentId),
    scores: scoresOf(firm, assessmentId),
    stated: statedFactsOf(firm, assessmentId),
    findings: findingsOf(firm, assessmentId),
    indicators: listSnapshotIndicators(firm),
    evidence: evidenceOf(app, firm),
    claims: listClaims(firm, assessmentId),
    dossiers: dossiersOf(firm, assessmentId),
    actions: store
      .list('action', {}, [{ field: 'position' }])
      .filter(action => action.assessmentId === null || concerned.includes(action.assessmentId)),
    team: teamOf(firm, assessmentId),
    takeovers: store
      .list('takeover', { assessmentId })
      .map(({ leaf, sourceCode, reviewed }) => ({ leaf, sourceCode, reviewed })),
    previous,
  }
}
