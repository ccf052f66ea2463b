import { z } from 'zod'
import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { ParsedInput } from '../../../shared/contract/requests.ts'
import type { SheetReading } from '../../../shared/domain/indicators/sheets/read-indicator-sheets.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { isErrorCode } from '../to-failure.ts'
import { findReading, type KeptReading, keepReading } from './sheet-previews.ts'
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

type Following = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number, label?: string) => void
}

/** Reads a workbook in a thread of its own; every refusal names the file. */
const readSheet = async (
  app: Pick<AppContext, 'options' | 'packs' | 'tokens'>,
  firm: FirmSession,
  token: FileToken,
  following: Following = {},
): Promise<Omit<KeptReading, 'id'>> => {
  const file = app.tokens.find(token)
  const refuse = (code: string, params: Readonly<Record<string, string | number>> = {}): AppError =>
    new AppError(isErrorCode(code) ? code : 'internal', { params: { name: file.name, ...params } })
  try {
    const result = await runThread({
      url: app.options.workerUrl('read-sheet'),
      input: { path: file.path, register: sheetRegister(app, firm) },
      result: resultSchema,
      graceMs: 500,
      ...following,
    })
    if (!result.ok) throw refuse(result.code, result.params)
    const { reading } = result
    if (reading.tables === 0) throw refuse('sheet-no-table')
    if (valueCount(reading) > mostValues) throw refuse('sheet-too-large')
    return { fileName: file.name, reading }
  } finally {
    app.tokens.drop(token)
  }
}

/** Starts the reading of a workbook; its result names the preview and counts what was found. */
export const startIndicatorImport = (app: AppContext, token: FileToken): Job => {
  const firm = app.firm()
  const { name } = app.tokens.find(token)
  return app.jobs.start('read-sheet', name, async ({ id, signal, progress }) => {
    const read = await readSheet(app, firm, token, { signal, onProgress: progress })
    signal.throwIfAborted()
    keepReading(firm, { id, ...read })
    const { drafts, errors, notes } = read.reading
    return { previewId: id, indicators: drafts.length, errors, notes }
  })
}

/** What a workbook holds: read before and kept, or read now. */
export const readingOf = async (
  app: AppContext,
  firm: FirmSession,
  { previewId, file }: ParsedInput<'indicatorSheets.preview'>,
): Promise<KeptReading> =>
  file === undefined
    ? findReading(firm, previewId ?? '')
    : { id: null, ...(await readSheet(app, firm, file)) }
