import { join } from 'node:path'
import { z } from 'zod'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { readLocale } from '../host/read-locale.ts'
import type { JobControl } from '../jobs/job-queue.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import type { EntityRow } from '../store/entities.ts'

type HandOut = {
  readonly assessor: EntityRow<'assessor'>
  readonly evidence: boolean
  readonly confidential: boolean
  readonly passphrase: string | null
}

const resultSchema = z.object({ evidence: z.number().int(), leftOut: z.number().int() })
const wordsSchema = z.object({ leftOut: z.string() })

/** What stands in the place of a file that was left out, in both languages. */
const leftOutWords = (localesFolder: string): readonly string[] =>
  ['zh-CN', 'en'].map(language => wordsSchema.parse(readLocale(localesFolder, language, 'evidence')).leftOut)

/** Notes in the main file that a copy is out. */
const note = (firm: FirmSession, assessorId: string, handedOutAt: string): void => {
  const row = firm.store.get('assessor', assessorId)
  if (row === null) return
  const { revision } = row
  const change = {
    op: 'update',
    entity: 'assessor',
    id: assessorId,
    revision,
    fields: { handedOutAt },
  } as const
  firm.commit('assessors.handOut', [change], { undoable: false })
}

const handOut = async (
  app: AppContext,
  firm: FirmSession,
  { assessor, evidence, confidential, passphrase }: HandOut,
  { id, signal, progress }: JobControl,
): Promise<Job['result']> => {
  const { year } = firm.assessment(assessor.assessmentId)
  const fileName = safeFileName(`${firmFactsOf(firm.store).name} ${year} ${assessor.name}.zhiheng`)
  const path = join(app.exports.folder(id), fileName)
  const nowMs = app.options.clock()
  const counts = await runThread({
    url: app.options.workerUrl('hand-out'),
    input: {
      firmFile: { path: firm.store.path, key: firm.key() },
      target: path,
      key: passphrase,
      assessorId: assessor.id,
      evidence,
      confidential,
      leftOut: leftOutWords(app.options.localesFolder),
      device: app.options.deviceName,
      nowMs,
    },
    result: resultSchema,
    signal,
    onProgress: progress,
  })
  note(firm, assessor.id, new Date(nowMs).toISOString())
  app.exports.put(id, { path, fileName })
  return { exportId: id, fileName, ...counts }
}

/** Starts the making of a copy for one assessor; its result names the export and counts the files in it. */
export const startHandOut = (app: AppContext, task: HandOut): Job => {
  const firm = app.firm()
  return app.jobs.start('hand-out', task.assessor.name, control => handOut(app, firm, task, control))
}
