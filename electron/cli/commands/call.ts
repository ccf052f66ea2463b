import type { Reply } from '../../../shared/contract/envelope.ts'
import type { App } from '../../core/app.ts'
import { isErrorCode, toFailure } from '../../core/to-failure.ts'
import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { needed, readArguments } from '../read-arguments.ts'
import { fail, finish, openFile, pathOf, withApp } from '../with-app.ts'

const usage = 'call FILE REQUEST [JSON]'

type Plain = { readonly [key: string]: unknown }
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Requests whose `file` is one chosen file. */
const ofOneFile: ReadonlySet<string> = new Set([
  'evidence.replace',
  'handIns.take',
  'indicatorSheets.read',
  'indicatorSheets.preview',
  'indicatorSheets.apply',
  'word.read',
])

/** Chosen files are paths here; the application sees the tokens that every host gives out for them. */
const withTokens = (app: App, io: CliIo, name: string, input: unknown): unknown => {
  const offer = (path: unknown): unknown =>
    typeof path === 'string' ? app.offerPath(pathOf(io, path)) : path
  if (!isPlain(input)) return input
  if (name === 'evidence.import' && Array.isArray(input.files))
    return { ...input, files: input.files.map(offer) }
  if (name === 'intakes.takeIn' && Array.isArray(input.files))
    return {
      ...input,
      files: input.files.map((file: unknown) =>
        isPlain(file) && 'token' in file ? { ...file, token: offer(file.token) } : file,
      ),
    }
  if (ofOneFile.has(name) && 'file' in input) return { ...input, file: offer(input.file) }
  return name === 'firms.open' && 'token' in input ? { ...input, token: offer(input.token) } : input
}

const jobIdOf = (reply: Reply<unknown>): string | null =>
  reply.ok && isPlain(reply.value) && typeof reply.value.jobId === 'string' ? reply.value.jobId : null

/** A request that started a job answers when the job has ended; a failed job is a failed call. */
const withJob = async (app: App, reply: Reply<unknown>): Promise<Reply<unknown>> => {
  const jobId = jobIdOf(reply)
  if (jobId === null) return reply
  const job = await app.jobs.ended(jobId)
  if (job.state === 'done') return { ok: true, value: { jobId, job } }
  const code = job.error?.code ?? 'cancelled'
  return {
    ok: false,
    error: { code: isErrorCode(code) ? code : 'internal', params: job.error?.params ?? {} },
  }
}

const failCall = (io: CliIo, name: string, reply: Extract<Reply<unknown>, { ok: false }>): ExitCode => {
  const issue = reply.error.issues?.[0]
  if (reply.error.code === 'unknown-request') {
    printJson(io, reply)
    io.err(`${io.words.say('unknownRequest', { name })}\n`)
    return 1
  }
  if (issue === undefined) return fail(io, reply.error)
  printJson(io, reply)
  io.err(`${io.words.say('badInput', { name, path: issue.path, message: issue.message })}\n`)
  return 1
}

/** `call`: one request of the contract against one firm file; `-` opens none. */
export const runCall = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const given = readArguments(args, { places: ['FILE', 'REQUEST', 'JSON?'], usage }, io)
  const file = needed(given.place(0), 'FILE', usage, io)
  const name = needed(given.place(1), 'REQUEST', usage, io)
  const text = given.place(2) ?? '{}'
  let input: unknown
  try {
    input = JSON.parse(text === '-' ? await io.input() : text)
  } catch {
    printJson(io, { ok: false, error: { code: 'invalid-input', params: { path: '' } } })
    io.err(`${io.words.say('badJson')}\n`)
    return 1
  }
  return withApp(io, async app => {
    const failure = file === '-' ? null : await openFile(app, io, file)
    if (failure !== null) return fail(io, failure)
    try {
      const reply = await withJob(app, await app.sendRaw(name, withTokens(app, io, name, input)))
      return reply.ok ? finish(io, reply) : failCall(io, name, reply)
    } catch (error) {
      return fail(io, toFailure(error, io.err))
    }
  })
}
