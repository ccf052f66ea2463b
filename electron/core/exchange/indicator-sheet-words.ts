import { z } from 'zod'
import type { Language } from '../../../shared/contract/ids.ts'
import { directions, seriesNames, yearRules } from '../../../shared/domain/indicators/indicator.ts'
import type { WorkbookWords } from '../../../shared/domain/indicators/sheets/indicator-workbook.ts'
import { readLocale } from '../host/read-locale.ts'

const columns = [
  'code',
  'name',
  'leaf',
  'unit',
  'direction',
  'series',
  'decimals',
  'yearFromMonths',
  'formula',
  'definition',
  'source',
  'owner',
  'rivalName',
  'benchmarkName',
  'year',
  'valueSource',
] as const

const wordsSchema = z.object({
  sheets: z.object({ values: z.string(), months: z.string(), sources: z.string(), guide: z.string() }),
  columns: z.record(z.enum(columns), z.string()),
  month: z.string(),
  series: z.record(z.enum(seriesNames), z.string()),
  direction: z.record(z.enum(directions), z.string()),
  rule: z.record(z.enum(yearRules), z.string()),
  guide: z.record(z.string(), z.string()),
  fileName: z.string(),
})
const localeSchema = z.object({ sheet: wordsSchema })

/** The words of the register's workbook, and of its file name, from the locale files. */
export const indicatorSheetWords = (
  localesFolder: string,
  language: Language,
): { readonly words: WorkbookWords; readonly fileName: string } => {
  const { sheet } = localeSchema.parse(readLocale(localesFolder, language, 'indicators'))
  const { guide, fileName, ...words } = sheet
  return { words: { ...words, guide: Object.values(guide) }, fileName }
}
