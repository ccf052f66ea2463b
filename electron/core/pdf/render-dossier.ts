import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { BuildReport, ReadEvidence, RenderProgress } from './build-report.ts'
import { openFonts } from './fonts/open-fonts.ts'
import { EvidenceTrouble } from './merge/evidence-trouble.ts'
import { FigureTrouble } from './merge/figure-pictures.ts'
import { learnFrom, planEvidence } from './merge/plan-evidence.ts'
import { renderOnce } from './render-once.ts'
import { createPageRasters } from './submitted/page-rasters.ts'
import { openScratch, type Scratch } from './submitted/scratch.ts'
import { submitPictures } from './submitted/submit-pictures.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

export type RenderDossierInput = {
  readonly model: DossierModel
  readonly fontDir: string
  readonly readEvidence: ReadEvidence
  /** Where the finished file goes; nothing stands there before it is whole and checked. */
  readonly outPath: string
  readonly onProgress?: RenderProgress
  readonly signal?: AbortSignal
}

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch {
    // some file systems cannot sync a folder; the file itself is safe
  } finally {
    closeSync(handle)
  }
}

const render = async (input: RenderDossierInput, scratch: Scratch): Promise<BuildReport> => {
  const { fontDir, outPath } = input
  const signal = input.signal ?? new AbortController().signal
  const onProgress = input.onProgress ?? (() => undefined)
  const fonts = openFonts(input.model.style, fontDir)
  const part = `${outPath}.part`
  const { model, read: readEvidence } = await submitPictures(input.model, input.readEvidence, scratch)
  const rasters = createPageRasters(scratch, fontDir)
  const plans = await planEvidence(model.evidence, readEvidence)
  const troubles = new Map<number, number>()
  const broken = new Set<string>()
  for (;;) {
    signal.throwIfAborted()
    try {
      const report = await renderOnce({
        model,
        fonts,
        plans,
        broken,
        readEvidence,
        rasters,
        path: part,
        onProgress,
        signal,
      })
      onProgress(report.pages, report.pages + 1, 'check')
      verifyPdf(part, model, report, plans)
      signal.throwIfAborted()
      renameSync(part, outPath)
      if (process.platform !== 'win32') syncFolder(path.dirname(outPath))
      return report
    } catch (error) {
      rmSync(part, { force: true })
      if (error instanceof FigureTrouble && !broken.has(error.sha256)) {
        broken.add(error.sha256)
        continue
      }
      if (!(error instanceof EvidenceTrouble)) throw error
      const seen = (troubles.get(error.evidence) ?? 0) + 1
      troubles.set(error.evidence, seen)
      const evidence = model.evidence.find(one => one.number === error.evidence)
      plans.set(error.evidence, seen > 2 ? { kind: 'facts', problem: 'damaged' } : learnFrom(error, evidence))
    }
  }
}

/**
 * Builds the PDF of a dossier: lays it out, draws it with its evidence, writes it to a temporary file beside
 * `outPath`, reads that back and compares, and only then gives it its name. The same model and evidence give the
 * same bytes. Evidence that cannot be printed gets a page of facts and an entry in the report, a figure whose
 * picture cannot be read its sentence. Rejects with the signal's reason when stopped, with `RedactionTrouble` when
 * a page cannot be blackened, with the system's error when the disk refuses; either way no file is left.
 */
export const renderDossier = async (input: RenderDossierInput): Promise<BuildReport> => {
  const scratch = openScratch(`${input.outPath}.pictures`)
  try {
    return await render(input, scratch)
  } finally {
    scratch.close()
  }
}
