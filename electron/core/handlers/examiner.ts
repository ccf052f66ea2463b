import { examine } from '../../../shared/domain/examiner/examine.ts'
import type { Remark } from '../../../shared/domain/examiner/remark.ts'
import type { ExaminerSnapshot } from '../../../shared/domain/examiner/snapshot.ts'
import { summariseRemarks } from '../../../shared/domain/examiner/summarise-remarks.ts'
import type { ReviewRules } from '../../../shared/packs/review-rules.ts'
import type { AppContext } from '../app-context.ts'
import { notFound } from '../app-error.ts'
import { readExaminerSnapshot } from '../reading/examiner-snapshot.ts'
import type { HandlersOf } from './handler.ts'

const rulesOf = (app: AppContext): ReviewRules => app.packs.newest('review-rules', 'examiner').pack

const noteId = (assessmentId: string, rule: string, place: string): string =>
  `${assessmentId}/${rule}/${place}`

const plain = ({ place, says, ...remark }: Remark) => ({
  ...remark,
  place: { ...place },
  says: Object.fromEntries(
    Object.entries(says).map(([name, value]) => [name, typeof value === 'object' ? { ...value } : value]),
  ),
})

const hasBegun = ({ answers, scores, indicators }: ExaminerSnapshot): boolean =>
  Object.keys(answers).length + Object.keys(scores).length + indicators.length > 0

export const examinerHandlers = {
  'examiner.rules': app => {
    const { version, rules, sources, emptyWords } = rulesOf(app)
    return { version, rules, sources, emptyWords }
  },
  'examiner.run': (app, { assessmentId }) => {
    const firm = app.firm()
    const snapshot = readExaminerSnapshot(app, firm, assessmentId)
    const all = examine(snapshot, rulesOf(app))
    const notes = new Map(
      firm.store.list('remarkNote', { assessmentId }).map(({ id, reason }) => [id, reason]),
    )
    const reasonOf = ({ rule, key }: Remark): string | undefined => notes.get(noteId(assessmentId, rule, key))
    const remarks = all.filter(remark => reasonOf(remark) === undefined)
    const { counts, topics, items } = summariseRemarks(remarks, snapshot.instrument)
    return {
      begun: hasBegun(snapshot),
      remarks: remarks.map(plain),
      setAside: all.flatMap(remark => {
        const reason = reasonOf(remark)
        return reason === undefined ? [] : [{ ...plain(remark), reason }]
      }),
      counts: { ...counts },
      topics: topics.map(topic => ({ ...topic })),
      items: items.map(item => ({ ...item })),
    }
  },
  'examiner.setAside': (app, { assessmentId, rule, place, reason }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    if (!rulesOf(app).rules.some(({ id }) => id === rule)) throw notFound('rule', rule)
    const id = noteId(assessmentId, rule, place)
    const row = firm.store.get('remarkNote', id)
    firm.commit('examiner.setAside', [
      row === null
        ? { op: 'create', entity: 'remarkNote', id, fields: { assessmentId, rule, place, reason } }
        : { op: 'update', entity: 'remarkNote', id, revision: row.revision, fields: { reason } },
    ])
    return {}
  },
  'examiner.takeUp': (app, { assessmentId, rule, place }) => {
    const firm = app.firm()
    const row = firm.store.get('remarkNote', noteId(assessmentId, rule, place))
    if (row === null) throw notFound('remarkNote', place)
    firm.commit('examiner.takeUp', [
      { op: 'remove', entity: 'remarkNote', id: row.id, revision: row.revision },
    ])
    return {}
  },
} satisfies HandlersOf<'examiner.'>
