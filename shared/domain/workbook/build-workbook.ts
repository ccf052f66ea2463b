import type { Sheet, SheetCell, Workbook } from '../sheets/workbook.ts'
import { indicatorSheet } from './indicator-sheet.ts'
import { scoreSheet } from './score-sheet.ts'
import { plainCell } from './sheet-kit.ts'
import { bandSheet, evidenceSheet, findingSheet, narrativeSheet, questionSheet } from './text-sheets.ts'
import type { WorkbookSnapshot, WorkbookWords } from './workbook-snapshot.ts'

const guideSheet = (snapshot: WorkbookSnapshot, words: WorkbookWords): Sheet => {
  const { instrument, language } = snapshot
  const fact = (label: string, value: string): readonly SheetCell[] => [
    plainCell(label, { bold: true }),
    plainCell(value),
  ]
  return {
    name: words.sheets.guide,
    widths: [16, 90],
    gridLines: false,
    rows: [
      [{ value: words.guide.title, bold: true, size: 16, across: 2, height: 30 }, null],
      fact(words.guide.firm, snapshot.firmName),
      fact(words.guide.year, String(snapshot.assessment.year)),
      fact(words.guide.criteria, language === 'en' ? instrument.title.en : instrument.title.zh),
      fact(words.guide.builtOn, snapshot.builtOn),
      fact(words.guide.assessor, ''),
      [],
      [{ value: words.guide.howTo, bold: true, across: 2 }, null],
      ...words.guide.steps.map((step, index): readonly SheetCell[] => [
        { value: index + 1, align: 'right', valign: 'top' },
        { value: step, wrap: true, valign: 'top' },
      ]),
    ],
  }
}

/**
 * The assessor workbook of an assessment: guide, score sheet that reckons by itself, findings, narratives,
 * questions, evidence, indicators, bands. Pure: the same snapshot gives the same workbook.
 */
export const buildWorkbook = (snapshot: WorkbookSnapshot, words: WorkbookWords): Workbook => ({
  sheets: [
    guideSheet(snapshot, words),
    scoreSheet(snapshot, words),
    findingSheet(snapshot, words),
    ...(Object.keys(snapshot.texts).length === 0 ? [] : [narrativeSheet(snapshot, words)]),
    questionSheet(snapshot, words),
    evidenceSheet(snapshot, words),
    ...(snapshot.indicators.length === 0 ? [] : [indicatorSheet(snapshot, words)]),
    bandSheet(snapshot, words),
  ],
})
