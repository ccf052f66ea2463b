import type { Band, Scale } from '../../packs/instrument.ts'
import { bandOf } from './band-of.ts'
import { capsFor, type ScoringFacts } from './caps.ts'
import type { Note } from './note.ts'

/**
 * `bands-missing` {missing, count} · `median-band` {band, from, to} · `strength` and `gap` {dimension, band,
 * steps} · `balanced` {} · `held-in-band` {band, percent}: the strengths or gaps would leave the median band.
 */
export type ReasonId = 'bands-missing' | 'median-band' | 'strength' | 'gap' | 'balanced' | 'held-in-band'
/** `cap` {cap, dimension, maxPercent, from}: a cap of the pack lowered a band (or, without dimension, the percent). */
export type WarningId = 'cap'

export type Proposal = {
  /** A step of the scale; null until every dimension has a band. */
  readonly percent: number | null
  readonly reasons: readonly Note<ReasonId>[]
  readonly warnings: readonly Note<WarningId>[]
}

type Graded = { readonly dimension: string; readonly index: number; readonly band: Band }

const grade = (scale: Scale, bands: Readonly<Record<string, string>>) => {
  const order = [...scale.bands].sort((a, b) => a.from - b.from)
  const graded = scale.dimensions.flatMap((dimension): Graded[] => {
    const id = Object.hasOwn(bands, dimension.id) ? bands[dimension.id] : undefined
    const index = order.findIndex(band => band.id === id)
    const band = order[index]
    return band === undefined ? [] : [{ dimension: dimension.id, index, band }]
  })
  return { order, graded }
}

/** Lower the bands that a cap of their dimension does not allow. */
const limit = (scale: Scale, order: readonly Band[], graded: readonly Graded[], facts: ScoringFacts) => {
  const warnings: Note<WarningId>[] = []
  const limited = graded.map(entry => {
    let current = entry
    for (const cap of capsFor(scale, facts)) {
      const top = cap.dimension === entry.dimension ? bandOf(scale, cap.maxPercent) : null
      if (top === null || current.band.from <= top.from) continue
      const params = {
        cap: cap.id,
        dimension: entry.dimension,
        maxPercent: cap.maxPercent,
        from: entry.band.id,
      }
      warnings.push({ id: 'cap', params })
      current = { dimension: entry.dimension, index: order.indexOf(top), band: top }
    }
    return current
  })
  return { limited, warnings }
}

/** Best fit inside the median band: from its lower middle, one step up or down for every band above or below. */
const fitInBand = (scale: Scale, graded: readonly Graded[]) => {
  const sorted = [...graded].sort((a, b) => a.index - b.index)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]
  if (median === undefined) return null
  const { band } = median
  const last = Math.floor((band.to - band.from) / scale.step)
  const wanted = Math.floor(last / 2) + graded.reduce((sum, entry) => sum + entry.index - median.index, 0)
  const percent = band.from + Math.min(last, Math.max(0, wanted)) * scale.step
  const others = graded.filter(entry => entry.index !== median.index)
  const reasons: Note<ReasonId>[] = [
    { id: 'median-band', params: { band: band.id, from: band.from, to: band.to } },
    ...others.map(
      (entry): Note<ReasonId> => ({
        id: entry.index > median.index ? 'strength' : 'gap',
        params: {
          dimension: entry.dimension,
          band: entry.band.id,
          steps: Math.abs(entry.index - median.index),
        },
      }),
    ),
  ]
  if (others.length === 0) reasons.push({ id: 'balanced', params: {} })
  if (wanted < 0 || wanted > last) reasons.push({ id: 'held-in-band', params: { band: band.id, percent } })
  return { percent, reasons }
}

/**
 * The best-fit percent for the bands an assessor gave each dimension: the (lower) median band, then strengths
 * and gaps move it inside that band in steps of the scale. Caps lower a dimension's band, or the percent
 * itself, and say so. It is a proposal: the assessor confirms one percent with a written reason. Source: the
 * product's own design after the holistic best fit of the Baldrige scoring guidelines.
 *
 * @param bands dimension id → band id of the scale
 */
export const proposePercent = (
  scale: Scale,
  bands: Readonly<Record<string, string>>,
  facts: ScoringFacts = {},
): Proposal => {
  const { order, graded } = grade(scale, bands)
  const known = new Set(graded.map(entry => entry.dimension))
  const missing = scale.dimensions
    .filter(dimension => !known.has(dimension.id))
    .map(dimension => dimension.id)
  if (missing.length > 0) {
    const params = { missing: missing.join(' '), count: missing.length }
    return { percent: null, reasons: [{ id: 'bands-missing', params }], warnings: [] }
  }
  const { limited, warnings } = limit(scale, order, graded, facts)
  const best = fitInBand(scale, limited)
  if (best === null) return { percent: null, reasons: [], warnings }
  let percent = best.percent
  for (const cap of capsFor(scale, facts)) {
    if (cap.dimension !== null || percent <= cap.maxPercent) continue
    warnings.push({
      id: 'cap',
      params: { cap: cap.id, dimension: '', maxPercent: cap.maxPercent, from: percent },
    })
    percent = Math.floor(cap.maxPercent / scale.step) * scale.step
  }
  return { percent, reasons: best.reasons, warnings }
}
