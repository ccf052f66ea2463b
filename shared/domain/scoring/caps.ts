import type { Cap, Scale } from '../../packs/instrument.ts'

/** What is known about an item's proof; what is left out is unknown and limits nothing. */
export type ScoringFacts = {
  /** Evaluation and improvement of the approach can be shown. */
  readonly hasLearningEvidence?: boolean
  /** A rival's or benchmark's values stand beside the own ones. */
  readonly hasComparison?: boolean
  /** Yearly values of the indicators shown. */
  readonly yearsOfData?: number
  /** Shifts, lines or sites in which the approach is shown to be used. */
  readonly sites?: number
}

const applies: Readonly<Record<Cap['when'], (facts: ScoringFacts) => boolean>> = {
  'no-learning-evidence': facts => facts.hasLearningEvidence === false,
  'no-comparison-data': facts => facts.hasComparison === false,
  'fewer-than-three-years': facts => facts.yearsOfData !== undefined && facts.yearsOfData < 3,
  'single-site': facts => facts.sites !== undefined && facts.sites <= 1,
}

/** The caps of a scale that the facts call for, in the order of the pack. */
export const capsFor = (scale: Scale, facts: ScoringFacts): readonly Cap[] =>
  scale.caps.filter(cap => applies[cap.when](facts))
