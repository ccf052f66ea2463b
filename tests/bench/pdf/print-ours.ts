import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openEvidenceReader } from '../../../electron/core/evidence/open-evidence-reader.ts'
import { renderDossier } from '../../../electron/core/pdf/render-dossier.ts'
import type { DossierModel } from '../../../shared/domain/dossier/model.ts'

/** A cold run of our printer: `print-ours.ts MODEL.json OUT.pdf [FIRM]`; prints pages and peak memory. */
const [modelPath = '', outPath = '', firm] = process.argv.slice(2)
const model = z
  .custom<DossierModel>(value => typeof value === 'object')
  .parse(JSON.parse(readFileSync(modelPath, 'utf8')))
const reader = firm === undefined ? undefined : openEvidenceReader({ path: firm })
const report = await renderDossier({
  model,
  fontDir: 'resources/fonts',
  outPath,
  readEvidence: sha256 => reader?.read(sha256) ?? Buffer.alloc(0),
})
reader?.close()
console.log(JSON.stringify({ pages: report.pages, peak: process.resourceUsage().maxRSS * 1024 }))
