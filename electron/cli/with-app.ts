import { resolve } from 'node:path'
import type { Failure, Reply } from '../../shared/contract/envelope.ts'
import { type App, createApp } from '../core/app.ts'
import { sourceOptions } from '../core/host/source-options.ts'
import { toFailure } from '../core/to-failure.ts'
import { type CliIo, type ExitCode, printJson } from './cli-io.ts'

/** Runs one command over an application of its own and closes it whatever happens. */
export const withApp = async <T>(io: CliIo, act: (app: App) => Promise<T>): Promise<T> => {
  const app = createApp({ ...sourceOptions({ host: 'cli', env: io.env }), log: line => io.err(`${line}\n`) })
  try {
    return await act(app)
  } finally {
    await app.close()
  }
}

export const pathOf = (io: CliIo, path: string): string => resolve(io.folder, path)

/** The passphrase of the environment, or the one typed at the terminal; null when there is neither. */
export const passphraseOf = async (io: CliIo): Promise<string | null> =>
  io.env.ZHIHENG_PASSPHRASE || (await io.ask(io.words.say('askPassphrase')))

/** Opens a firm file, with the passphrase when it needs one. */
export const openFile = async (app: App, io: CliIo, file: string): Promise<Failure | null> => {
  const open = async (key: string | null): Promise<Failure | null> => {
    try {
      await app.desk.open(pathOf(io, file), key)
      return null
    } catch (error) {
      return toFailure(error, io.err)
    }
  }
  const first = await open(null)
  if (first?.code !== 'passphrase-needed') return first
  const key = await passphraseOf(io)
  return key === null ? first : open(key)
}

/** Says why, in one sentence; the reply itself goes to the output for scripts. */
export const fail = (io: CliIo, error: Failure): ExitCode => {
  printJson(io, { ok: false, error })
  io.err(`${io.words.sentence(error)}\n`)
  return 1
}

export const finish = (io: CliIo, reply: Reply<unknown>): ExitCode => {
  if (!reply.ok) return fail(io, reply.error)
  printJson(io, reply)
  return 0
}
