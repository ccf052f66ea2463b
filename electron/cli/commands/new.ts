import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { toFailure } from '../../core/to-failure.ts'
import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { needed, readArguments } from '../read-arguments.ts'
import { fail, finish, passphraseOf, pathOf, withApp } from '../with-app.ts'

const usage = 'new FILE --name NAME [--sample ID] [--encrypt]'
const ending = '.zhiheng'
const minPassphrase = 8

/** `new`: a firm file, empty or filled from a sample pack. */
export const runNew = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const given = readArguments(
    args,
    { places: ['FILE'], options: ['name', 'sample'], flags: ['encrypt'], usage },
    io,
  )
  const file = pathOf(io, needed(given.place(0), 'FILE', usage, io))
  const name = needed(given.option('name')?.trim(), '--name', usage, io)
  const wanted = given.flag('encrypt') || io.env.ZHIHENG_PASSPHRASE
  const key = wanted ? await passphraseOf(io) : null
  if (given.flag('encrypt') && key === null) return fail(io, { code: 'passphrase-needed', params: {} })
  if (key !== null && [...key].length < minPassphrase) {
    return fail(io, { code: 'passphrase-too-short', params: { min: minPassphrase } })
  }
  if (!existsSync(dirname(file))) {
    printJson(io, { ok: false, error: { code: 'file-gone', params: { path: dirname(file) } } })
    io.err(`${io.words.say('folderMissing', { path: dirname(file) })}\n`)
    return 1
  }
  return withApp(io, async app => {
    const path = file.endsWith(ending) ? file : file + ending
    try {
      await app.desk.create({ name, sample: given.option('sample') ?? null, key, path })
    } catch (error) {
      return fail(io, toFailure(error, io.err))
    }
    const current = await app.send('firms.current', {})
    return finish(io, current.ok ? { ok: true, value: current.value.firm } : current)
  })
}
