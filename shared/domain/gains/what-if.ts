import type { Instrument } from '../../packs/instrument.ts'
import { type MaturityLevel, maturityOf } from '../scoring/maturity-of.ts'
import { type ScoresByItem, scoreAssessment } from '../scoring/score-assessment.ts'

export type WhatIf = {
  readonly total: number
  readonly gained: number
  /** The maturity level; null while items are not scored, as a partial total says nothing of it. */
  readonly level: MaturityLevel | null
}

/**
 * The total if some items stood at other percents; nothing is stored. Codes that the instrument does not know
 * are ignored.
 *
 * @param played item code → percent, a whole number from 0 to 100
 */
export const whatIf = (
  instrument: Instrument,
  scores: ScoresByItem,
  played: Readonly<Record<string, number>>,
): WhatIf => {
  const now = scoreAssessment(instrument, scores)
  const supposed = scoreAssessment(instrument, {
    ...scores,
    ...Object.fromEntries(Object.entries(played).map(([code, percent]) => [code, { percent }])),
  })
  return {
    total: supposed.total,
    gained: Math.round((supposed.total - now.total) * 1000) / 1000,
    level: supposed.scoredItems === supposed.items ? maturityOf(instrument, supposed.total) : null,
  }
}
