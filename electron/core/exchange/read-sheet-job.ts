import { z } from 'zod'
import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { SheetReading } from '../../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { isErrorCode } from '../to-failure.ts'
import { keepReading } from './sheet-previews.ts'
import { sheetRegister } from './sheet-register.ts'

/** What our own worker says: it is taken as it is. */
const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: z.custom<SheetReading>(value => typeof value === 'object') }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

/** What one command may store without holding up everybody else for long. */
const mostValues = 100_000

const valueCount = ({ drafts }: SheetReading): number =>
  drafts.flatMap(({ values, months }) => [...values, ...months]).filter(({ value }) => value !== null).length

/** Starts the reading of a workbook; its result names the preview and counts what was found. */
export const startIndicatorImport = (app: AppContext, token: FileToken): Job => {
  const firm = app.firm()
  const file = app.tokens.find(token)
  return app.jobs.start('read-sheet', file.name, async ({ id, signal, progress }) => {
    try {
      const result = await runThread({
        url: app.options.workerUrl('read-sheet'),
        input: { path: file.path, register: sheetRegister(app, firm) },
        result: resultSchema,
        signal,
        graceMs: 500,
        onProgress: progress,
      })
      const named = (code: string, params: Readonly<Record<string, string | number>>): AppError =>
        new AppError(isErrorCode(code) ? code : 'internal', { params: { name: file.name, ...params } })
      if (!result.ok) throw named(result.code, result.params)
      const { reading } = result
      if (reading.tables === 0) throw named('sheet-no-table', {})
      if (valueCount(reading) > mostValues) throw named('sheet-too-large', {})
      signal.throwIfAborted()
      keepReading(firm, { id, fileName: file.name, reading })
      const { drafts, errors, notes } = reading
      return { previewId: id, indicators: drafts.length, errors, notes }
    } finally {
      app.tokens.drop(token)
    }
  })
}
