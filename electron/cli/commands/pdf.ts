import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { toFailure } from '../../core/to-failure.ts'
import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { needed, readArguments } from '../read-arguments.ts'
import { buildDossier, saveBuild } from '../save-build.ts'
import { fail, openFile, pathOf, withApp } from '../with-app.ts'

const usage = 'pdf FILE --dossier ID --out PDF'

/** `pdf`: builds a dossier of a firm file and writes it where the person wants it. */
export const runPdf = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const given = readArguments(args, { places: ['FILE'], options: ['dossier', 'out'], usage }, io)
  const file = needed(given.place(0), 'FILE', usage, io)
  const dossierId = needed(given.option('dossier'), '--dossier', usage, io)
  const out = pathOf(io, needed(given.option('out'), '--out', usage, io))
  if (existsSync(out)) {
    printJson(io, { ok: false, error: { code: 'name-taken', params: { path: out } } })
    io.err(`${io.words.say('outputTaken', { path: out })}\n`)
    return 1
  }
  if (!existsSync(dirname(out))) {
    printJson(io, { ok: false, error: { code: 'file-gone', params: { path: dirname(out) } } })
    io.err(`${io.words.say('folderMissing', { path: dirname(out) })}\n`)
    return 1
  }
  return withApp(io, async app => {
    const failure = await openFile(app, io, file)
    if (failure !== null) return fail(io, failure)
    try {
      const build = await buildDossier(app, dossierId)
      await saveBuild(app, build, out)
      printJson(io, { ok: true, value: { path: out, ...build } })
      return 0
    } catch (error) {
      return fail(io, toFailure(error, io.err))
    }
  })
}
