import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { ReadEvidence } from '../build-report.ts'
import type { EvidencePlan } from '../nodes/printed-pages.ts'
import type { PageRasters } from '../submitted/page-rasters.ts'
import { type Reduction, reducePicture } from '../submitted/reduce-picture.ts'
import { wholeOf } from '../submitted/whole-of.ts'
import type { EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { isImage, openImageSource } from './image-source.ts'

const isPdf = (mediaType: string): boolean => mediaType === 'application/pdf'

/** The bytes of an evidence in one piece; `missing` when the store has them no longer. */
const readWhole = (evidence: EvidenceModel, read: ReadEvidence): Uint8Array => {
  try {
    return wholeOf(read(evidence.sha256))
  } catch {
    throw new EvidenceTrouble(evidence.number, { problem: 'missing' })
  }
}

/** Tells the pages of which nothing may be copied: those blackened and those not chosen. */
const hiddenPages = ({ shown, redactions = [] }: EvidenceModel): ((page: number) => boolean) | undefined => {
  if (shown === undefined && redactions.length === 0) return undefined
  const blackened = new Set(redactions.map(({ page }) => page))
  return page => blackened.has(page) || (shown !== undefined && !shown.includes(page))
}

/**
 * Opens an evidence for drawing; `rasters` make the pictures of pages that are blackened and may be left out
 * where nothing is drawn.
 */
export const openSource = async (
  evidence: EvidenceModel,
  read: ReadEvidence,
  rasters?: PageRasters,
  reduction?: Reduction,
): Promise<EvidenceSource> => {
  const bytes = readWhole(evidence, read)
  if (bytes.length === 0) throw new EvidenceTrouble(evidence.number, { problem: 'damaged' })
  if (!isPdf(evidence.mediaType)) {
    if (reduction === undefined) return openImageSource(evidence.number, evidence.mediaType, bytes)
    const smaller = await reducePicture(bytes, evidence.mediaType, reduction)
    return openImageSource(evidence.number, smaller.mediaType, smaller.bytes)
  }
  const { openPdfSource } = await import('./pdf-source.ts')
  const { number, rotations, redactions = [] } = evidence
  const source = await openPdfSource(number, bytes, { rotations, hidden: hiddenPages(evidence), reduction })
  if (rasters === undefined || redactions.length === 0) return source
  const { withRedactions } = await import('../submitted/with-redactions.ts')
  return withRedactions(source, evidence, bytes, rasters, reduction?.dpi)
}

const pdfPlan = ({ shown }: Pick<EvidenceModel, 'shown'>, pages: number): EvidencePlan => {
  if (shown === undefined) return { kind: 'pdf', pages }
  const there = shown.filter(page => page <= pages)
  return there.length === 0 ? { kind: 'facts', problem: 'no-pages' } : { kind: 'pdf', pages, shown: there }
}

/** What a trouble teaches: another number of pages, or that a page of facts must stand in. */
export const learnFrom = (
  trouble: EvidenceTrouble,
  evidence: Pick<EvidenceModel, 'shown'> | undefined,
): EvidencePlan =>
  'pages' in trouble.found
    ? pdfPlan(evidence ?? {}, trouble.found.pages)
    : { kind: 'facts', problem: trouble.found.problem }

const planOf = async (evidence: EvidenceModel, read: ReadEvidence): Promise<EvidencePlan> => {
  if (evidence.withheld === true) return { kind: 'facts', problem: 'redaction-outdated' }
  if (isImage(evidence.mediaType)) return { kind: 'image' }
  if (!isPdf(evidence.mediaType)) return { kind: 'facts' }
  if (evidence.pages !== undefined && evidence.pages > 0) return pdfPlan(evidence, evidence.pages)
  try {
    return pdfPlan(evidence, (await openSource(evidence, read)).pages)
  } catch (error) {
    if (error instanceof EvidenceTrouble) return learnFrom(error, evidence)
    throw error
  }
}

/** How each evidence will be printed, opened beforehand only where its number of pages is not known. */
export const planEvidence = async (
  evidence: readonly EvidenceModel[],
  read: ReadEvidence,
): Promise<Map<number, EvidencePlan>> => {
  const plans = new Map<number, EvidencePlan>()
  for (const one of evidence) plans.set(one.number, await planOf(one, read))
  return plans
}
