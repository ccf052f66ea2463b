import type { Job } from '../../../shared/contract/requests/work.ts'
import type { AppContext } from '../app-context.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { checkSchema } from './copy-firm-jobs.ts'
import { digestOf, noteCustody } from './custody-record.ts'

/**
 * Starts the comparison of all stored bytes with the hashes of their intake; its result is `{ count, wrong }`, the
 * numbers of evidence whose bytes are not what came in. The journal notes it.
 */
export const startEvidenceVerification = (app: AppContext): Job => {
  const firm = app.firm()
  const rows = firm.store.list('evidence', {}, [{ field: 'number' }])
  return app.jobs.start('check', '', async ({ signal, progress }) => {
    const { problems } = await runThread({
      url: app.options.workerUrl('copy-firm'),
      input: { task: 'verify', firmFile: { path: firm.store.path, key: firm.key() } },
      result: checkSchema,
      signal,
      onProgress: progress,
    })
    const bad = new Set(problems.flatMap(({ params }) => [params.sha256, params.number]))
    const wrong = rows
      .filter(({ sha256, number }) => bad.has(sha256) || bad.has(number))
      .map(row => row.number)
    const digest = digestOf(rows.map(({ sha256 }) => sha256))
    noteCustody(app, firm, {
      kind: 'verified',
      scope: '',
      digest,
      numbers: rows.map(row => row.number),
      wrong,
    })
    return { count: rows.length, wrong }
  })
}
