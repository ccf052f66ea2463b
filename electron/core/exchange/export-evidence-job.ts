import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import type { EvidenceScope } from '../../../shared/domain/evidence/export/evidence-set.ts'
import type { ExportWords } from '../../../shared/domain/evidence/export/export-words.ts'
import { type ExportOptions, planExport } from '../../../shared/domain/evidence/export/plan-export.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { readLocale } from '../host/read-locale.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { readEvidenceSet } from '../reading/evidence-set.ts'
import { digestOf, noteCustody } from './custody-record.ts'

type Export = ExportOptions & { readonly scope: EvidenceScope; readonly language: Language }

const resultSchema = z.object({ size: z.number().int() })

/**
 * Starts the export of evidence as a folder tree in one archive; its result `{ exportId, fileName, files, leftOut, size,
 * digest }` is saved through the host like any export. The journal notes it. Refuses
 * (`no-evidence`) where there is no file to export.
 */
export const startEvidenceExport = (app: AppContext, { scope, language, ...options }: Export): Job => {
  const firm = app.firm()
  const { file: words } = readLocale(app.options.localesFolder, language, 'custody') as { file: ExportWords }
  const set = readEvidenceSet(app, firm, scope, { language, folders: words.folders })
  const plan = planExport(set, options, words)
  if (plan.files.length === 0) throw new AppError('no-evidence')
  const digest = digestOf(plan.files.map(({ sha256 }) => sha256))
  const name = fillWords(words.fileName, { firm: set.firm, scope: set.scope, date: set.builtOn })
  const fileName = safeFileName(`${name.replace(/\s+/g, ' ').trim()}.zip`)
  return app.jobs.start('export-evidence', fileName, async ({ id, signal, progress }) => {
    const folder = app.exports.folder(id)
    const path = join(folder, 'evidence.zip')
    try {
      const { size } = await runThread({
        url: app.options.workerUrl('export-evidence'),
        input: {
          firmFile: { path: firm.store.path, key: firm.key() },
          plan,
          words,
          digest,
          outPath: path,
        },
        result: resultSchema,
        signal,
        onProgress: progress,
      })
      const gone = plan.rows.flatMap(({ evidence, path: at }) => (at === null ? [] : [evidence.number]))
      noteCustody(app, firm, { kind: 'export', scope: set.scope, digest, numbers: gone })
      app.exports.put(id, { path, fileName })
      const leftOut = plan.rows.length - gone.length
      return { exportId: id, fileName, files: plan.files.length, leftOut, size, digest }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  })
}
