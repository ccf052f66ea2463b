import { createHash } from 'node:crypto'
import type { DossierModel, EvidenceModel, FigureImage } from '../../../../shared/domain/dossier/model.ts'
import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import type { QuarterTurn } from '../../../../shared/domain/evidence/submitted-copy.ts'
import type { ReadEvidence } from '../build-report.ts'
import { isImage } from '../merge/image-source.ts'
import { bareJpeg } from './bare-jpeg.ts'
import { RedactionTrouble } from './redaction-trouble.ts'
import { markOf } from './samples.ts'
import type { Scratch } from './scratch.ts'
import { redactImage, turnImage } from './submit-image.ts'
import { wholeOf } from './whole-of.ts'

type Wanted = {
  readonly sha256: string
  readonly mediaType: string
  readonly redactions: readonly Area[]
  readonly turn: QuarterTurn | undefined
}
/** Where a picture's bytes are read from now, and what they are. */
type Submitted = { readonly sha256: string; readonly mediaType: string }

const wantedOf = (one: EvidenceModel): Wanted => ({
  sha256: one.sha256,
  mediaType: one.mediaType,
  redactions: (one.redactions ?? []).filter(({ page }) => page === 1).map(({ area }) => area),
  turn: one.rotations?.['1'],
})

export type SubmittedPictures = {
  readonly model: DossierModel
  readonly read: ReadEvidence
  /** Number of each evidence whose picture was blackened → hashes of the original, which must not be printed. */
  readonly blackened: ReadonlyMap<number, readonly string[]>
}

/** Bytes that are not there are the trouble of whoever prints them. */
const tryRead = (read: ReadEvidence, sha256: string): Uint8Array | null => {
  try {
    return wholeOf(read(sha256))
  } catch {
    return null
  }
}

/** Hashes under which the original of a picture would be in the file: as it is, and as a photo is printed. */
const originalsOf = async (
  { sha256, mediaType }: EvidenceModel,
  read: ReadEvidence,
): Promise<readonly string[]> => {
  const bytes = mediaType === 'image/jpeg' ? tryRead(read, sha256) : null
  if (bytes === null) return [sha256]
  const mark = await markOf(bytes).catch(() => 1)
  return [sha256, createHash('sha256').update(bareJpeg(bytes, mark)).digest('hex')]
}

/**
 * Makes the submitted copy of every picture that is blackened or turned, evidence and figures, each once; the
 * model that comes back reads them under keys of their own. Rejects with `RedactionTrouble`: a picture that cannot be
 * blackened is not printed.
 */
export const submitPictures = async (
  model: DossierModel,
  read: ReadEvidence,
  scratch: Scratch,
): Promise<SubmittedPictures> => {
  const blackened = new Map<number, readonly string[]>()
  const made = new Map<string, Submitted>()
  const numberOf = new Map(model.evidence.map(one => [one.sha256, one.number]))

  const submit = async (wanted: Wanted): Promise<Submitted> => {
    const { sha256, mediaType, redactions, turn } = wanted
    if (redactions.length === 0 && turn === undefined) return { sha256, mediaType }
    const key = JSON.stringify(wanted)
    const known = made.get(key)
    if (known !== undefined) return known
    const bytes = tryRead(read, sha256)
    if (bytes === null) return { sha256, mediaType }
    const picture = await (async () => {
      if (redactions.length > 0) return redactImage(bytes, redactions, turn)
      return turn === undefined ? null : turnImage(bytes, mediaType, turn).catch(() => null)
    })().catch((cause: unknown) => {
      throw new RedactionTrouble(numberOf.get(sha256) ?? 0, 1, cause)
    })
    if (picture === null) return { sha256, mediaType }
    scratch.put(key, picture.bytes)
    const submitted = { sha256: key, mediaType: picture.mediaType }
    made.set(key, submitted)
    return submitted
  }

  const evidence: EvidenceModel[] = []
  for (const one of model.evidence) {
    if (isImage(one.mediaType) && one.withheld !== true) {
      const { redactions = [], rotations: _, ...rest } = one
      if (redactions.length > 0) blackened.set(one.number, await originalsOf(one, read))
      evidence.push({ ...rest, ...(await submit(wantedOf(one))) })
    } else evidence.push(one)
  }
  const figure = async ({ redactions = [], turn, ...image }: FigureImage): Promise<FigureImage> => ({
    ...image,
    ...(await submit({ ...image, redactions, turn })),
  })
  const parts: DossierModel['parts'][number][] = []
  for (const part of model.parts) {
    const blocks: (typeof part.blocks)[number][] = []
    for (const block of part.blocks)
      blocks.push(
        block.type === 'figure' && block.image !== null
          ? { ...block, image: await figure(block.image) }
          : block,
      )
    parts.push({ ...part, blocks })
  }
  return {
    blackened,
    model: { ...model, evidence, parts },
    read: sha256 => (scratch.has(sha256) ? scratch.read(sha256) : read(sha256)),
  }
}
