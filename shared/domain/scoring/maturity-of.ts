import type { Instrument } from '../../packs/instrument.ts'
import type { Note } from './note.ts'

export type MaturityLevel = Instrument['maturity']['levels'][number]

/**
 * The maturity level of a total; a total on an edge belongs to the upper level. Null outside the levels.
 * The labels are practice, not part of the standard: see `maturity.provenance` of the instrument.
 */
export const maturityOf = (instrument: Instrument, total: number): MaturityLevel | null => {
  const { levels } = instrument.maturity
  const top = levels.reduce((highest, level) => Math.max(highest, level.to), 0)
  return (
    levels.find(level => total >= level.from && (total < level.to || (total === top && level.to === top))) ??
    null
  )
}

/** Warns of a self-score that is almost always inflated; its sentence is `maturity.inflatedWarning`. */
export const inflationWarning = (instrument: Instrument, total: number): Note<'inflated'> | null =>
  total >= instrument.maturity.inflatedFrom
    ? { id: 'inflated', params: { total, from: instrument.maturity.inflatedFrom } }
    : null
