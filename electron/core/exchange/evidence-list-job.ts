import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import type { DossierPhrases } from '../../../shared/domain/dossier/model.ts'
import { buildEvidenceList } from '../../../shared/domain/evidence/custody/build-evidence-list.ts'
import type { EvidenceListWords } from '../../../shared/domain/evidence/custody/evidence-list-words.ts'
import type { EvidenceScope, EvidenceSet } from '../../../shared/domain/evidence/export/evidence-set.ts'
import type { ExportWords } from '../../../shared/domain/evidence/export/export-words.ts'
import { safeFileName } from '../../../shared/domain/evidence/safe-file-name.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { readLocale } from '../host/read-locale.ts'
import { runThread } from '../jobs/thread-runner.ts'
import { readEvidenceSet } from '../reading/evidence-set.ts'
import { digestOf, noteCustody } from './custody-record.ts'

/** The print style of lists and reports. */
const styleId = 'award-xiao4'

const resultSchema = z.object({
  pages: z.number().int(),
  size: z.number().int(),
  sha256: z.string(),
  missingGlyphs: z.array(z.string()),
})

type Words = { readonly file: ExportWords; readonly list: EvidenceListWords }
type Phrases = { readonly phrases: DossierPhrases }

const listedSet = (app: AppContext, scope: EvidenceScope, language: Language, words: Words): EvidenceSet => {
  const set = readEvidenceSet(app, app.firm(), scope, { language, folders: words.file.folders })
  return { ...set, evidence: set.evidence.filter(({ withdrawnAt }) => withdrawnAt === null) }
}

/**
 * Starts the list of evidence in force, as a PDF to be signed; its result `{ exportId, fileName, pages, count, digest }`
 * is saved through the host like any export. The journal notes it. Refuses (`no-evidence`) where there is nothing to list.
 */
export const startEvidenceList = (app: AppContext, scope: EvidenceScope, language: Language): Job => {
  const firm = app.firm()
  const { localesFolder, version: appVersion, fontsFolder } = app.options
  const words = readLocale(localesFolder, language, 'custody') as Words
  const { phrases } = readLocale(localesFolder, language, 'dossier') as Phrases
  const set = listedSet(app, scope, language, words)
  if (set.evidence.length === 0) throw new AppError('no-evidence')
  const digest = digestOf(set.evidence.map(({ sha256 }) => sha256))
  const style = app.packs.newest('print-style', styleId).pack
  const model = buildEvidenceList({ set, words: words.list, phrases, style, digest, appVersion })
  const name = fillWords(words.list.fileName, { firm: set.firm, scope: set.scope, date: set.builtOn })
  const fileName = safeFileName(`${name.replace(/\s+/g, ' ').trim()}.pdf`)
  return app.jobs.start('build-report', fileName, async ({ id, signal, progress }) => {
    const folder = app.exports.folder(id)
    const path = join(folder, 'list.pdf')
    try {
      const { pages } = await runThread({
        url: app.options.workerUrl('build-evidence-list'),
        input: { model, fontDir: fontsFolder, outPath: path },
        result: resultSchema,
        signal,
        onProgress: progress,
      })
      const numbers = set.evidence.map(({ number }) => number)
      noteCustody(app, firm, { kind: 'list', scope: set.scope, digest, numbers })
      app.exports.put(id, { path, fileName })
      return { exportId: id, fileName, pages, count: numbers.length, digest }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
  })
}
