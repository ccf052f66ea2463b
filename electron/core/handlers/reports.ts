import { conflict } from '../app-error.ts'
import { startFeedbackReport } from '../exchange/feedback-report-job.ts'
import { startWorkbook } from '../exchange/workbook-job.ts'
import { overallFields, overallId, readOverall } from '../reading/overall.ts'
import type { HandlersOf } from './handler.ts'

export const reportHandlers = {
  'reports.overall': (app, { assessmentId }) => {
    app.firm().assessment(assessmentId)
    return readOverall(app.firm(), assessmentId)
  },
  'reports.saveOverall': (app, { assessmentId, revision, text }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    const stored = readOverall(firm, assessmentId)
    if (stored.revision !== revision) throw conflict(stored)
    const id = overallId(assessmentId)
    firm.commit('reports.saveOverall', [
      revision === 0
        ? { op: 'create', entity: 'value', id, fields: overallFields(assessmentId, text) }
        : { op: 'update', entity: 'value', id, revision, fields: { value: text } },
    ])
    return readOverall(firm, assessmentId)
  },
  'reports.feedback': async (app, { assessmentId, language }) => ({
    jobId: (await startFeedbackReport(app, assessmentId, language)).id,
  }),
  'reports.workbook': (app, { assessmentId, language, filled }) => ({
    jobId: startWorkbook(app, assessmentId, language, filled).id,
  }),
} satisfies HandlersOf<'reports.'>
