import type { Scale } from '../../../../shared/packs/instrument.ts'

/** Half a step is added at either end, so that 0 and 100 have room and the bands tile without a gap. */
const width = (step: number): number => 100 + step

/** Where a percent stands on the strip, in percent of its width. */
export const placeOf = (percent: number, step: number): number => ((percent + step / 2) / width(step)) * 100

export type Zone = {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
}

/** The bands of a scale as zones of the strip, in percent of its width; they tile it from edge to edge. */
export const zonesOf = (scale: Scale): readonly Zone[] =>
  scale.bands
    .toSorted((a, b) => a.from - b.from)
    .map(({ id, from, to }) => ({
      id,
      from,
      to,
      x: (from / width(scale.step)) * 100,
      width: ((to - from + scale.step) / width(scale.step)) * 100,
    }))
