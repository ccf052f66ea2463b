import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { buildWeightSchema } from '../../../shared/contract/requests/build-weight.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { JobControl } from '../jobs/job-queue.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { buildOf } from '../reading/builds.ts'
import { readSnapshot } from '../reading/read-snapshot.ts'
import { releaseOldBuilds } from './release-old-builds.ts'
import { takeInFiles } from './take-in-files.ts'

const bytesPerMiB = 1 << 20

const reportSchema = z.object({
  pages: z.number().int(),
  size: z.number().int(),
  sha256: z.string(),
  evidence: z.array(z.object({ number: z.number().int(), problem: z.string().optional() })),
  missingGlyphs: z.array(z.string()),
  weight: buildWeightSchema.optional(),
})

/** Brings the finished PDF into the firm file; its bytes must be those that were read back and compared. */
const keepPdf = async (
  app: AppContext,
  firm: FirmSession,
  path: string,
  sha256: string,
  signal: AbortSignal,
): Promise<void> => {
  const files = [{ path, name: 'dossier.pdf' }]
  const [taken] = await takeInFiles({ options: app.options, session: firm, files, signal, pages: false })
  if (taken?.ok !== true || taken.sha256 !== sha256) throw new AppError('verification-failed')
}

const build = async (
  app: AppContext,
  firm: FirmSession,
  dossierId: string,
  { id, signal, progress }: JobControl,
): Promise<Job['result']> => {
  const snapshot = readSnapshot(app, firm, dossierId)
  const { sizeBudget } = firm.dossier(dossierId)
  const folder = app.exports.folder(id)
  const outPath = join(folder, 'dossier.pdf')
  try {
    const report = await runThread({
      url: app.options.workerUrl('build-dossier'),
      input: {
        snapshot,
        localesDir: app.options.localesFolder,
        fontDir: app.options.fontsFolder,
        outPath,
        budget: sizeBudget === null ? null : sizeBudget * bytesPerMiB,
        firmFile: { path: firm.store.path, key: firm.key() },
      },
      result: reportSchema,
      signal,
      onProgress: progress,
    })
    await keepPdf(app, firm, outPath, report.sha256, signal)
    const problems = report.evidence.flatMap(({ number, problem }) =>
      problem === undefined ? [] : [{ evidence: number, code: problem }],
    )
    const fields = {
      dossierId,
      builtAt: new Date(app.options.clock()).toISOString(),
      fileName: safeFileName(`${snapshot.title} ${snapshot.builtOn}.pdf`),
      sha256: report.sha256,
      size: report.size,
      pages: report.pages,
      report: {
        problems,
        missingGlyphs: report.missingGlyphs,
        evidence: report.evidence.map(({ number }) => number),
        ...(report.weight === undefined ? {} : { weight: report.weight }),
      },
      appVersion: snapshot.appVersion,
      templateVersion: snapshot.template.version,
      instrumentVersion: snapshot.instrument.version,
    }
    const change = { op: 'create', entity: 'build', id: app.options.newId(), fields } as const
    firm.commit('dossiers.build', [change], { undoable: false })
    releaseOldBuilds(firm.store, dossierId)
    const row = firm.store.get('build', change.id)
    return row === null ? null : buildOf(firm, row)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the building of a dossier's PDF; its result is the build, whose id is also the export's. */
export const startBuild = (app: AppContext, dossierId: string): Job => {
  const firm = app.firm()
  const { title } = firm.dossier(dossierId)
  return app.jobs.start('build-dossier', title, control => build(app, firm, dossierId, control))
}
