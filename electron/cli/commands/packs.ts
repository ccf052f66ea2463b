import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { readArguments } from '../read-arguments.ts'
import { fail, withApp } from '../with-app.ts'

const languages: Readonly<Record<string, string>> = { zh: 'zh-CN', en: 'en' }

/** `packs`: every content pack with its kind, id, version, languages and counts. */
export const runPacks = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  readArguments(args, { places: [], usage: 'packs' }, io)
  return withApp(io, async app => {
    const reply = await app.send('packs.list', {})
    if (!reply.ok) return fail(io, reply.error)
    printJson(
      io,
      reply.value.packs.map(({ kind, id, version, title, counts }) => ({
        kind,
        id,
        version,
        languages: Object.keys(title).map(key => languages[key] ?? key),
        title,
        counts,
      })),
    )
    return 0
  })
}
