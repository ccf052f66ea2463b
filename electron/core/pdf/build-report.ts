import type { EvidenceProblem } from './merge/evidence-trouble.ts'

export type EvidenceReport = {
  readonly number: number
  readonly firstPage: number
  readonly lastPage: number
  /** Why a page of facts stands for the file; left out where nothing was wrong. */
  readonly problem?: EvidenceProblem
}

/** Dots per inch that images are reduced to, one after another, until the file is small enough. */
export const reductionSteps = [300, 200, 150] as const
export type ReductionStep = (typeof reductionSteps)[number]

/** What became of a limit on the size; bytes. */
export type WeightReport = {
  readonly budget: number
  /** Size of the file with all images as they are. */
  readonly before: number
  readonly after: number
  /** Null when nothing had to be reduced. */
  readonly dpi: ReductionStep | null
  /** Images in PDFs that have more dots than that and were left as they are. */
  readonly left: number
  /** The evidence that takes the most room, heaviest first, by what is left of it. */
  readonly heaviest: readonly { readonly number: number; readonly before: number; readonly after: number }[]
}

export type BuildReport = {
  readonly pages: number
  /** Bytes of the file. */
  readonly size: number
  readonly sha256: string
  readonly evidence: readonly EvidenceReport[]
  /** Characters that no font of the style has; a box stands in their place. */
  readonly missingGlyphs: readonly string[]
  /** Left out where the size was not limited. */
  readonly weight?: WeightReport
}

export type RenderProgress = (
  done: number,
  total: number,
  label: 'layout' | 'pages' | 'reduce' | 'check',
) => void
export type ReadEvidence = (sha256: string) => Uint8Array | Iterable<Uint8Array>
