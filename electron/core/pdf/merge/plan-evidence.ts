import type { EvidenceModel } from '../../../../shared/domain/dossier/model.ts'
import type { ReadEvidence } from '../build-report.ts'
import type { EvidencePlan } from '../nodes/evidence-pages.ts'
import type { EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { isImage, openImageSource } from './image-source.ts'

const isPdf = (mediaType: string): boolean => mediaType === 'application/pdf'

/** The bytes of an evidence in one piece; `missing` when the store has them no longer. */
const readWhole = (evidence: EvidenceModel, read: ReadEvidence): Uint8Array => {
  try {
    const bytes = read(evidence.sha256)
    return bytes instanceof Uint8Array ? bytes : Buffer.concat([...bytes])
  } catch {
    throw new EvidenceTrouble(evidence.number, { problem: 'missing' })
  }
}

export const openSource = async (evidence: EvidenceModel, read: ReadEvidence): Promise<EvidenceSource> => {
  const bytes = readWhole(evidence, read)
  if (bytes.length === 0) throw new EvidenceTrouble(evidence.number, { problem: 'damaged' })
  if (!isPdf(evidence.mediaType)) return openImageSource(evidence.number, evidence.mediaType, bytes)
  const { openPdfSource } = await import('./pdf-source.ts')
  return openPdfSource(evidence.number, bytes)
}

/** What a trouble teaches: another number of pages, or that a page of facts must stand in. */
export const learnFrom = (trouble: EvidenceTrouble): EvidencePlan =>
  'pages' in trouble.found
    ? { kind: 'pdf', pages: trouble.found.pages }
    : { kind: 'facts', problem: trouble.found.problem }

const planOf = async (evidence: EvidenceModel, read: ReadEvidence): Promise<EvidencePlan> => {
  if (isImage(evidence.mediaType)) return { kind: 'image' }
  if (!isPdf(evidence.mediaType)) return { kind: 'facts' }
  if (evidence.pages !== undefined && evidence.pages > 0) return { kind: 'pdf', pages: evidence.pages }
  try {
    return { kind: 'pdf', pages: (await openSource(evidence, read)).pages }
  } catch (error) {
    if (error instanceof EvidenceTrouble) return learnFrom(error)
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
