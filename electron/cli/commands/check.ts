import { existsSync } from 'node:fs'
import { checkFirm } from '../../core/store/check/check-firm.ts'
import { connectChecked } from '../../core/store/open-firm-store.ts'
import { StoreError } from '../../core/store/store-error.ts'
import { toFailure } from '../../core/to-failure.ts'
import { type CliIo, type ExitCode, printJson } from '../cli-io.ts'
import { needed, readArguments } from '../read-arguments.ts'
import { fail, passphraseOf, pathOf } from '../with-app.ts'

const usage = 'check FILE'

const checked = async (path: string, key: string | null) => {
  if (!existsSync(path)) throw new StoreError('file-gone')
  const { db } = connectChecked({ path, key })
  try {
    return await checkFirm(db)
  } finally {
    db.close()
  }
}

const isPassphraseNeeded = (error: unknown): boolean =>
  error instanceof StoreError && error.code === 'passphrase-needed'

/** `check`: pages, foreign keys, evidence hashes and the journal's chain of a firm file, also of an open one. */
export const runCheck = async (args: readonly string[], io: CliIo): Promise<ExitCode> => {
  const path = pathOf(
    io,
    needed(readArguments(args, { places: ['FILE'], usage }, io).place(0), 'FILE', usage, io),
  )
  try {
    const result = await checked(path, null).catch(async (error: unknown) => {
      const key = isPassphraseNeeded(error) ? await passphraseOf(io) : null
      if (key === null) throw error
      return checked(path, key)
    })
    const problems = result.problems.map(problem => ({ ...problem, sentence: io.words.problem(problem) }))
    printJson(io, { ok: problems.length === 0, ...result, problems })
    if (result.problems.length === 0) return 0
    io.err(`${io.words.say('checkFailed', { count: result.problems.length })}\n`)
    return 1
  } catch (error) {
    return fail(io, toFailure(error, io.err))
  }
}
