import type { Job } from '../../../shared/contract/requests/work.ts'
import { indicatorWorkbook } from '../../../shared/domain/indicators/sheets/indicator-workbook.ts'
import type { AppContext } from '../app-context.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import { listStoredIndicators } from '../reading/indicators.ts'
import { localDate } from '../reading/local-date.ts'
import { indicatorSheetWords } from './indicator-sheet-words.ts'
import { startSheetExport } from './write-sheet-job.ts'

/** Years shown beside those that have values: the assessed one, the four before it and the next, for targets. */
const yearsAround = (year: number): readonly number[] =>
  Array.from({ length: 6 }, (_, index) => year - 4 + index)

/** Starts the writing of the register as a workbook in the person's language. */
export const startIndicatorExport = (app: AppContext): Job => {
  const firm = app.firm()
  const indicators = listStoredIndicators(firm)
  const today = localDate(app.options.clock())
  const newest = firm.store.list('assessment', {}, [{ field: 'year', descending: true }])[0]
  const valued = indicators.flatMap(({ values }) =>
    Object.values(values).flatMap(series => Object.keys(series)),
  )
  const around = yearsAround(newest?.year ?? Number(today.slice(0, 4)))
  const years = [...new Set([...around, ...valued.map(Number)])].sort((a, b) => a - b)
  const { words, fileName } = indicatorSheetWords(app.options.localesFolder, app.settings.get().language)
  const { name: firmName } = firmFactsOf(firm.store)
  const name = fileName.replace('{{firm}}', firmName).replace('{{date}}', today)
  return startSheetExport(app, {
    label: name,
    name,
    workbook: indicatorWorkbook(indicators, { words, years }),
  })
}
