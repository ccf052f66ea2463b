import type { Language } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import { buildWorkbook } from '../../../shared/domain/workbook/build-workbook.ts'
import type { WorkbookWords } from '../../../shared/domain/workbook/workbook-snapshot.ts'
import type { AppContext } from '../app-context.ts'
import { readLocale } from '../host/read-locale.ts'
import { readWorkbook } from '../reading/read-workbook.ts'
import { startSheetExport } from './write-sheet-job.ts'

type Words = { readonly workbook: WorkbookWords }

/** Starts the writing of the assessor workbook; its result names the export under which the file waits. */
export const startWorkbook = (
  app: AppContext,
  assessmentId: string,
  language: Language,
  filled: boolean,
): Job => {
  const snapshot = readWorkbook(app, assessmentId, language, filled)
  const { workbook: words } = readLocale(app.options.localesFolder, language, 'feedback') as Words
  const name = fillWords(words.fileName, {
    firm: snapshot.firmName,
    year: snapshot.assessment.year,
    date: snapshot.builtOn,
  })
  return startSheetExport(app, {
    label: snapshot.assessment.title,
    name,
    workbook: buildWorkbook(snapshot, words),
  })
}
