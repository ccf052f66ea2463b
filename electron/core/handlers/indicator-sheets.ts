import { applySheet } from '../exchange/apply-sheet.ts'
import { startIndicatorExport } from '../exchange/export-sheet-job.ts'
import { readingOf, startIndicatorImport } from '../exchange/read-sheet-job.ts'
import { sheetPreview } from '../exchange/sheet-preview.ts'
import { dropReading } from '../exchange/sheet-previews.ts'
import { indicatorFacts } from '../reading/indicator-facts.ts'
import { ledgerContradictions } from '../reading/ledger-contradictions.ts'
import type { HandlersOf } from './handler.ts'

export const indicatorSheetHandlers = {
  'indicatorFacts.get': (app, { assessmentId }) => {
    const { year, items } = indicatorFacts(app.firm(), assessmentId)
    return { year, items: items.map(({ item, facts }) => ({ item, facts: structuredClone(facts) })) }
  },
  'indicatorSheets.export': app => {
    app.firm()
    return { jobId: startIndicatorExport(app).id }
  },
  'indicatorSheets.read': (app, { file }) => ({ jobId: startIndicatorImport(app, file).id }),
  'indicatorSheets.preview': async (app, source) => {
    const firm = app.firm()
    return sheetPreview(firm, await readingOf(app, firm, source))
  },
  'indicatorSheets.apply': async (app, { previewId, file, ...choices }) => {
    const firm = app.firm()
    return applySheet(app, firm, await readingOf(app, firm, { previewId, file }), choices)
  },
  'indicatorSheets.drop': (app, { previewId }) => {
    dropReading(app.firm(), previewId)
    return {}
  },
  'ledger.check': (app, { assessmentId }) => {
    const firm = app.firm()
    firm.assessment(assessmentId)
    return { contradictions: ledgerContradictions(firm, assessmentId, app.settings.get().language) }
  },
} satisfies HandlersOf<'indicatorSheets.' | 'indicatorFacts.' | 'ledger.'>
