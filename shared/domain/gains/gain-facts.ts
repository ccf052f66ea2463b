import type { Scale } from '../../packs/instrument.ts'
import type { ScoringFacts } from '../scoring/caps.ts'

/** What is known of a scored item when gains are looked for; counts are whole numbers. */
export type GainFacts = {
  readonly code: string
  readonly points: number
  readonly percent: number
  readonly scale: Scale
  /** What the caps of the scale look at; what is left out is unknown and limits nothing. */
  readonly caps: ScoringFacts
  readonly leaves: number
  readonly unwritten: number
  /** Kinds of evidence that assessors usually want to see, and those for which nothing seems to be there. */
  readonly evidenceKinds: number
  readonly missingKinds: number
  /** Indicators of a results item (0 for a process item), and those without rival or benchmark. */
  readonly indicators: number
  readonly withoutComparison: number
  /** Actions on this item that are neither closed nor dropped. */
  readonly openActions: number
}
