import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { BuildReport, ReadEvidence, RenderProgress } from './build-report.ts'
import { openFonts } from './fonts/open-fonts.ts'
import { EvidenceTrouble } from './merge/evidence-trouble.ts'
import { FigureTrouble } from './merge/figure-pictures.ts'
import { learnFrom, planEvidence } from './merge/plan-evidence.ts'
import { type Rendered, renderOnce } from './render-once.ts'
import type { EvidenceTrace } from './submitted/evidence-traces.ts'
import { fitBudget } from './submitted/fit-budget.ts'
import { keepPictures } from './submitted/kept-pictures.ts'
import { createPageRasters } from './submitted/page-rasters.ts'
import { openScratch, type Scratch } from './submitted/scratch.ts'
import { type SubmittedPictures, submitPictures } from './submitted/submit-pictures.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

export type RenderDossierInput = {
  readonly model: DossierModel
  readonly fontDir: string
  readonly readEvidence: ReadEvidence
  /** Where the finished file goes; nothing stands there before it is whole and checked. */
  readonly outPath: string
  /** Bytes that the file should have at most; null or left out does not limit it. */
  readonly budget?: number | null
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

/** The pixels of a photo are embedded as they are: the original of one that was blackened would be found by its hash. */
const withOriginals = (
  traces: readonly EvidenceTrace[],
  blackened: SubmittedPictures['blackened'],
): readonly EvidenceTrace[] =>
  traces.map(trace => {
    const original = blackened.get(trace.number)
    return original === undefined ? trace : { ...trace, secrets: new Set([...trace.secrets, ...original]) }
  })

const render = async (input: RenderDossierInput, scratch: Scratch): Promise<BuildReport> => {
  const { fontDir, outPath, budget = null } = input
  const signal = input.signal ?? new AbortController().signal
  const onProgress = input.onProgress ?? (() => undefined)
  const fonts = openFonts(input.model.style, fontDir)
  const part = `${outPath}.part`
  const pictures = await submitPictures(input.model, input.readEvidence, scratch)
  const { model, read: readEvidence } = pictures
  const means = { rasters: createPageRasters(scratch, fontDir), pictures: keepPictures(scratch) }
  const plans = await planEvidence(model.evidence, readEvidence)
  const troubles = new Map<number, number>()
  const broken = new Set<string>()

  /** Draws the whole file, anew for each thing that is learnt of the evidence. */
  const draw = async (dpi: number | null): Promise<Rendered> => {
    for (;;) {
      signal.throwIfAborted()
      try {
        const label = dpi === null ? 'pages' : 'reduce'
        return await renderOnce({
          model,
          fonts,
          plans,
          broken,
          readEvidence,
          means,
          dpi,
          path: part,
          onProgress: (done, total, stage) => onProgress(done, total, stage === 'pages' ? label : stage),
          signal,
        })
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
        plans.set(
          error.evidence,
          seen > 2 ? { kind: 'facts', problem: 'damaged' } : learnFrom(error, evidence),
        )
      }
    }
  }
  try {
    const { report, traces } = await fitBudget(draw, budget)
    onProgress(report.pages, report.pages + 1, 'check')
    verifyPdf(part, model, report, plans, withOriginals(traces, pictures.blackened))
    signal.throwIfAborted()
    renameSync(part, outPath)
    if (process.platform !== 'win32') syncFolder(path.dirname(outPath))
    return report
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/**
 * Builds the PDF of a dossier: lays it out, draws it with its evidence, writes it to a temporary file beside
 * `outPath`, reads that back and compares, and only then gives it its name. The same model and evidence give the
 * same bytes. Evidence that cannot be printed gets a page of facts and an entry in the report, a figure whose
 * picture cannot be read its sentence. With a `budget` the images of the evidence are reduced step by step until the
 * file fits; one that never fits is built as small as it gets. Rejects with the signal's reason when stopped, with `RedactionTrouble` when
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
