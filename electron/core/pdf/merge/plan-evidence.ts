import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import { printedAs } from '../../../../shared/domain/evidence/printed-as.ts'
import type { ReadEvidence } from '../build-report.ts'
import type { EvidencePlan } from '../nodes/printed-pages.ts'
import type { KeptPictures } from '../submitted/kept-pictures.ts'
import type { PageRasters } from '../submitted/page-rasters.ts'
import { type Reduction, reducePicture } from '../submitted/reduce-picture.ts'
import { markOf } from '../submitted/samples.ts'
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

/** What pages are drawn with: nothing of it is needed to count them. */
export type DrawingMeans = {
  /** Makes the pictures of blackened pages of PDFs. */
  readonly rasters?: PageRasters
  /** Keeps the pictures of pages that are decoded. */
  readonly pictures?: KeptPictures
  /** How small pictures become; left out when they stay as they are. */
  readonly reduction?: Reduction | undefined
}

const openImage = async (
  { number, mediaType }: EvidenceModel,
  bytes: Uint8Array,
  reduction: Reduction | undefined,
): Promise<EvidenceSource> => {
  if (reduction === undefined) return openImageSource(number, mediaType, bytes)
  const smaller = await reducePicture(bytes, mediaType, reduction)
  return openImageSource(number, smaller.mediaType, smaller.bytes)
}

/** A PNG is embedded without a look at its mark; photos are turned by theirs. */
const isTurnedPng = async ({ mediaType }: EvidenceModel, bytes: Uint8Array): Promise<boolean> =>
  mediaType === 'image/png' && (await markOf(bytes).catch(() => 1)) > 1

/** A picture that a PDF holds as it is; one of the few that it cannot (an interlaced PNG) is decoded. */
const openPicture = async (
  evidence: EvidenceModel,
  bytes: Uint8Array,
  { pictures, reduction }: DrawingMeans,
): Promise<EvidenceSource> => {
  if (isImage(evidence.mediaType) && !(await isTurnedPng(evidence, bytes))) {
    try {
      return await openImage(evidence, bytes, reduction)
    } catch (error) {
      if (!(error instanceof EvidenceTrouble)) throw error
    }
  }
  const { openScanSource } = await import('./scan-source.ts')
  return openScanSource(evidence, bytes, pictures, reduction)
}

/** Opens an evidence for drawing. */
export const openSource = async (
  evidence: EvidenceModel,
  read: ReadEvidence,
  means: DrawingMeans = {},
): Promise<EvidenceSource> => {
  const { number, mediaType, rotations, redactions = [] } = evidence
  const bytes = readWhole(evidence, read)
  if (bytes.length === 0) throw new EvidenceTrouble(number, { problem: 'damaged' })
  if (!isPdf(mediaType)) return openPicture(evidence, bytes, means)
  const { rasters, reduction } = means
  const { openPdfSource } = await import('./pdf-source.ts')
  const source = await openPdfSource(number, bytes, { rotations, hidden: hiddenPages(evidence), reduction })
  if (rasters === undefined || (redactions.length === 0 && source.layered === undefined)) return source
  const { withRedactions } = await import('../submitted/with-redactions.ts')
  return withRedactions(source, evidence, bytes, rasters, reduction?.dpi)
}

const pagesPlan = ({ shown }: Pick<EvidenceModel, 'shown'>, pages: number): EvidencePlan => {
  if (shown === undefined) return { kind: 'pages', pages }
  const there = shown.filter(page => page <= pages)
  return there.length === 0 ? { kind: 'facts', problem: 'no-pages' } : { kind: 'pages', pages, shown: there }
}

/** What a trouble teaches: another number of pages, or that a page of facts must stand in. */
export const learnFrom = (
  trouble: EvidenceTrouble,
  evidence: Pick<EvidenceModel, 'shown'> | undefined,
): EvidencePlan =>
  'pages' in trouble.found
    ? pagesPlan(evidence ?? {}, trouble.found.pages)
    : { kind: 'facts', problem: trouble.found.problem }

const planOf = async (evidence: EvidenceModel, read: ReadEvidence): Promise<EvidencePlan> => {
  if (evidence.withheld === true) return { kind: 'facts', problem: 'redaction-outdated' }
  const printed = printedAs(evidence.mediaType)
  if (printed === 'picture') return { kind: 'image' }
  if (printed === 'facts') return { kind: 'facts' }
  if (evidence.pages !== undefined && evidence.pages > 0) return pagesPlan(evidence, evidence.pages)
  try {
    return pagesPlan(evidence, (await openSource(evidence, read)).pages)
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
