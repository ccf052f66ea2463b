import type { OcrEngine } from './ocr/engine.ts'

/** What a reader of one content may ask and must obey. */
export type ReadingContext = {
  readonly signal: AbortSignal
  /** Says that the reading goes on; one that is silent for too long is ended from outside. */
  readonly alive: () => void
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number
  readonly engine: OcrEngine
}
