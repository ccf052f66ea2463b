import type { EvidenceProblem } from './merge/evidence-trouble.ts'

export type EvidenceReport = {
  readonly number: number
  readonly firstPage: number
  readonly lastPage: number
  /** Why a page of facts stands for the file; left out where nothing was wrong. */
  readonly problem?: EvidenceProblem
}

export type BuildReport = {
  readonly pages: number
  /** Bytes of the file. */
  readonly size: number
  readonly sha256: string
  readonly evidence: readonly EvidenceReport[]
  /** Characters that no font of the style has; a box stands in their place. */
  readonly missingGlyphs: readonly string[]
}

export type RenderProgress = (done: number, total: number, label: 'layout' | 'pages' | 'check') => void
export type ReadEvidence = (sha256: string) => Uint8Array | Iterable<Uint8Array>
