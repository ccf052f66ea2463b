import type { Reply } from '../../shared/contract/envelope.ts'
import { type RequestName, requests } from '../../shared/contract/requests.ts'
import type { AppContext } from './app-context.ts'
import { AppError } from './app-error.ts'
import type { Handlers } from './handlers/handler.ts'
import { handlers } from './handlers/handlers.ts'
import { toFailure } from './to-failure.ts'

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requests, name)

const maxInputCharacters = 8_000_000

type AnyHandler = (app: AppContext, input: unknown) => unknown

const handlerOf = (name: RequestName, table: Handlers): AnyHandler => table[name] as AnyHandler

const invalid = (): AppError => new AppError('invalid-input', { params: { path: '' } })

/** An input nested so deep that the stack does not reach its end is a wrong input, no fault of ours. */
const unlessTooDeep = <T>(read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? invalid() : error
  }
}

/** The input as it would arrive from another process: plain JSON of a bounded size. */
const overTheWire = (input: unknown): unknown => {
  const wire = ((): string | undefined => {
    try {
      return JSON.stringify(input ?? {})
    } catch {
      return undefined
    }
  })()
  if (wire === undefined || wire.length > maxInputCharacters) throw invalid()
  return JSON.parse(wire)
}

const parseInput = (name: RequestName, input: unknown): unknown => {
  const parsed = requests[name].input.safeParse(input)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, 20).map(issue => ({
    path: issue.path.join('.'),
    message: issue.message,
  }))
  throw new AppError('invalid-input', { params: { path: issues[0]?.path ?? '' }, issues })
}

/**
 * Answers one request from outside: own-property look-up, strict parse, handler, reply. Never throws; the
 * reply is plain JSON on every host, also in-process.
 */
export const dispatch = async (
  app: AppContext,
  name: unknown,
  rawInput: unknown,
): Promise<Reply<unknown>> => {
  try {
    if (!isRequestName(name))
      throw new AppError('unknown-request', { params: { name: String(name).slice(0, 80) } })
    const input = unlessTooDeep(() => parseInput(name, overTheWire(rawInput)))
    if (requests[name].needsFirm) app.firm()
    const value: unknown = await handlerOf(name, handlers)(app, input)
    if (app.options.checkReplies) requests[name].output.parse(value)
    return JSON.parse(JSON.stringify({ ok: true, value })) as Reply<unknown>
  } catch (error) {
    const failure = toFailure(error, app.options.log)
    return JSON.parse(JSON.stringify({ ok: false, error: failure })) as Reply<unknown>
  }
}
