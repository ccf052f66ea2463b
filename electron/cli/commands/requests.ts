import { z } from 'zod'
import { type RequestName, requests } from '../../../shared/contract/requests.ts'
import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { readArguments } from '../read-arguments.ts'

const schemaOf = (name: RequestName) => {
  const { summary, needsFirm, input, output } = requests[name]
  return {
    summary,
    needsFirm,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
    output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any', reused: 'ref' }),
  }
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name)

/** `requests`: the contract as JSON Schema, whole or one request. */
export const runRequests = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const name = readArguments(args, { places: ['NAME?'], usage: 'requests [NAME]' }, io).place(0)
  const names = name === undefined ? Object.keys(requests) : [name]
  const known = names.filter(isRequestName)
  if (name !== undefined && known.length === 0) {
    printJson(io, { ok: false, error: { code: 'unknown-request', params: { name } } })
    io.err(`${io.words.say('unknownRequest', { name })}\n`)
    return 1
  }
  printJson(io, Object.fromEntries(known.map(each => [each, schemaOf(each)])))
  return 0
}
