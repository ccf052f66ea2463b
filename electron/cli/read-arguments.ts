import { parseArgs } from 'node:util'
import { type CliIo, UsageError } from './cli-io.ts'

type Shape = {
  /** Names of the arguments in order; one that ends in `?` may be left out. */
  readonly places: readonly string[]
  readonly options?: readonly string[]
  readonly flags?: readonly string[]
  readonly usage: string
}

export type Arguments = {
  readonly place: (index: number) => string | undefined
  readonly option: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

const parse = (args: readonly string[], { options = [], flags = [] }: Shape) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(options.map(name => [name, { type: 'string' } as const])),
      ...Object.fromEntries(flags.map(name => [name, { type: 'boolean' } as const])),
    },
  })

const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''

/** Reads the arguments of one command; throws `UsageError` with one sentence. */
export const readArguments = (args: readonly string[], shape: Shape, io: CliIo): Arguments => {
  const refuse = (problem: string): UsageError =>
    new UsageError(io.words.say('wrongUse', { problem, usage: `zhiheng ${shape.usage}` }))
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args, shape)
  } catch (error) {
    throw refuse(firstSentence(error))
  }
  const { positionals, values } = parsed
  shape.places.forEach((name, index) => {
    if (!name.endsWith('?') && positionals[index] === undefined)
      throw refuse(io.words.say('missing', { what: name }))
  })
  const extra = positionals[shape.places.length]
  if (extra !== undefined) throw refuse(io.words.say('tooMany', { what: extra }))
  const option = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return { place: index => positionals[index], option, flag: name => values[name] === true }
}

/** The value of an option that must be there. */
export const needed = (value: string | undefined, what: string, usage: string, io: CliIo): string => {
  if (value !== undefined && value !== '') return value
  const problem = io.words.say('missing', { what })
  throw new UsageError(io.words.say('wrongUse', { problem, usage: `zhiheng ${usage}` }))
}
