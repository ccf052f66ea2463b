import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import type { OfferedFile } from '../files/file-tokens.ts'
import { toFailure } from '../to-failure.ts'
import { type Outcome, takeInEvidence } from './take-in-evidence.ts'
import { stageFiles } from './take-in-files.ts'

type Offered =
  | { readonly token: FileToken; readonly file: OfferedFile }
  | { readonly token: FileToken; readonly code: string; readonly params: Outcome['params'] }

/** Starts the job that takes chosen files in; its result lists every file in the order it was given. */
export const importEvidence = (
  app: AppContext,
  tokens: readonly FileToken[],
  links: readonly string[],
): Job => {
  const firm = app.firm()
  const offered = tokens.map((token): Offered => {
    try {
      return { token, file: app.tokens.find(token) }
    } catch (error) {
      const { code, params } = toFailure(error, app.options.log)
      return { token, code, params }
    }
  })
  const files = offered.flatMap(each => ('file' in each ? [each.file] : []))
  return app.jobs.start('import-evidence', files[0]?.name ?? '', async ({ signal, progress }) => {
    const outcomes = await takeInEvidence({
      app,
      firm,
      links,
      signal,
      stage: (hand, gate, until) =>
        stageFiles(
          {
            options: app.options,
            session: firm,
            files: files.map(({ path, name }) => ({ path, name })),
            signal: until,
            gate,
            onProgress: progress,
          },
          piece => hand(piece.map(outcome => ({ outcome, origin: null }))),
        ),
    })
    for (const each of offered) if ('file' in each) app.tokens.drop(each.token)
    const rest = files.map(({ name }, index) => ({ name, outcome: outcomes[index] }))
    const results = offered.map(each => {
      if ('file' in each) {
        const next = rest.shift()
        return { name: next?.name ?? '', ...next?.outcome }
      }
      const { code, params } = each
      return { name: '', state: 'failed' as const, evidenceId: null, number: null, code, params }
    })
    return { files: results }
  })
}
