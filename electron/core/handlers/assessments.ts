import type { Assessment } from '../../../shared/contract/requests/assessments.ts'
import { linkTarget, targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { defaultSpreadLimit } from '../../../shared/domain/review/spread.ts'
import { scoreAssessment } from '../../../shared/domain/scoring/score-assessment.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { AppError, conflict } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemsOf, leafBudget } from '../reading/instrument-parts.ts'
import { linkCounts } from '../reading/linked-evidence.ts'
import type { EntityRow } from '../store/entities.ts'
import type { Change } from '../store/firm-store.ts'
import type { HandlersOf } from './handler.ts'
import { scoreOf } from './scores.ts'

const assessmentOf = (row: EntityRow<'assessment'>): Assessment => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  year: row.year,
  instrument: { id: row.instrumentId, version: row.instrumentVersion },
  previousId: row.previousId,
  spreadLimit: row.spreadLimit ?? defaultSpreadLimit,
  updatedAt: row.updatedAt,
})

/** What goes with an assessment when it is removed, dependants before what they depend on. */
const assessmentParts = [
  'answer',
  'score',
  'finding',
  'questionNote',
  'ballot',
  'handIn',
  'assessor',
  'consensus',
  'visitCheck',
  'takeover',
  'remarkNote',
] as const

/** Whether what a link points at goes with the assessment: its findings, questions, checks and consensus. */
const endsWith = ({ store }: FirmSession, assessmentId: string, target: string): boolean => {
  const { kind, code } = linkTarget(target)
  if (kind === 'question') return code.startsWith(`${assessmentId}/`)
  if (kind === 'finding') return store.get('finding', code)?.assessmentId === assessmentId
  if (kind !== 'visit') return false
  return (store.get('visitCheck', code) ?? store.get('consensus', code))?.assessmentId === assessmentId
}

export const assessmentHandlers = {
  'assessments.list': app => ({
    assessments: app
      .firm()
      .store.list('assessment', {}, [{ field: 'year', descending: true }, { field: 'title' }])
      .map(assessmentOf),
  }),
  'assessments.create': (app, { instrument, year, title }) => {
    const firm = app.firm()
    const { content } = app.packs.get('instrument', instrument.id, instrument.version)
    const id = app.options.newId()
    const fields = {
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
      year,
      title,
      previousId: null,
      spreadLimit: null,
    }
    firm.commit('assessments.create', [{ op: 'create', entity: 'assessment', id, fields }], {
      packs: [{ kind: 'instrument', ...instrument, content }],
    })
    return assessmentOf(firm.assessment(id))
  },
  'assessments.remove': (app, { id, revision }) => {
    const firm = app.firm()
    const row = firm.assessment(id)
    if (row.revision !== revision) throw conflict(assessmentOf(row))
    const dossiers = firm.store.list('dossier', { assessmentId: id })
    if (dossiers.length > 0) throw new AppError('in-use', { params: { by: dossiers[0]?.title ?? '' } })
    const parts = assessmentParts.flatMap(entity =>
      firm.store
        .list(entity, { assessmentId: id })
        .map((part): Change => ({ op: 'remove', entity, id: part.id })),
    )
    const facts = firm.store
      .list('value', { scope: id })
      .map((value): Change => ({ op: 'remove', entity: 'value', id: value.id }))
    const seen = firm.store
      .list('evidenceLink')
      .filter(({ target }) => endsWith(firm, id, target))
      .map((link): Change => ({ op: 'remove', entity: 'evidenceLink', id: link.id }))
    // An improvement outlives the assessment that it came from.
    const actions = firm.store.list('action', { assessmentId: id }).map(
      (action): Change => ({
        op: 'update',
        entity: 'action',
        id: action.id,
        revision: action.revision,
        fields: { assessmentId: null, findingId: null },
      }),
    )
    firm.commit('assessments.remove', [
      ...parts,
      ...facts,
      ...seen,
      ...actions,
      { op: 'remove', entity: 'assessment', id, revision },
    ])
    return {}
  },
  'assessments.get': (app, { id }) => {
    const firm = app.firm()
    const row = firm.assessment(id)
    const instrument = firm.instrument(id)
    const answers = new Map(
      firm.store.list('answer', { assessmentId: id }).map(answer => [answer.leaf, answer]),
    )
    const linked = linkCounts(firm)
    const scores = firm.store.list('score', { assessmentId: id }).map(scoreOf)
    const byItem = Object.fromEntries(scores.map(score => [score.item, score]))
    const summary = scoreAssessment(instrument, byItem)
    const leaves = itemsOf(instrument).flatMap(item =>
      item.leaves.map(({ code }) => {
        const answer = answers.get(code)
        return {
          leaf: code,
          characters: answer === undefined ? 0 : countRichText(answer.narrative),
          budget: leafBudget(instrument, item),
          evidence: linked.get(targetOf(code)) ?? 0,
          updatedAt: answer?.updatedAt ?? null,
        }
      }),
    )
    return {
      assessment: assessmentOf(row),
      leaves,
      scores,
      summary: {
        ...summary,
        categories: summary.categories.map(category => ({ ...category })),
        itemScores: { ...summary.itemScores },
      },
    }
  },
} satisfies HandlersOf<'assessments.'>
