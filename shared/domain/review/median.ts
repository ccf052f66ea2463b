import type { Scale } from '../../packs/instrument.ts'

/** The exact median of at least one number: the mean of the two in the middle when their count is even; null for none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/**
 * The median on a step of the scale. Half-way between two steps the lower one holds: what the team has not
 * agreed on is not credited (40 and 45 give 40). Null when nobody gave a percent.
 */
export const medianPercent = (percents: readonly number[], step: number): number | null => {
  const median = medianOf(percents)
  return median === null ? null : Math.max(0, Math.ceil(median / step - 0.5) * step)
}

/**
 * The median band of each dimension over the ballots that gave one, the lower of two in the middle, as the
 * proposal of a single assessor does. A dimension to which nobody gave a band is absent.
 *
 * @param ballots dimension id → band id, one record for each assessor
 */
export const medianBands = (
  scale: Scale,
  ballots: readonly Readonly<Record<string, string>>[],
): Record<string, string> => {
  const order = scale.bands.toSorted((a, b) => a.from - b.from).map(band => band.id)
  return Object.fromEntries(
    scale.dimensions.flatMap(({ id }) => {
      const given = ballots
        .flatMap(bands => (Object.hasOwn(bands, id) ? [order.indexOf(bands[id] ?? '')] : []))
        .filter(index => index >= 0)
        .toSorted((a, b) => a - b)
      const median = given[Math.floor((given.length - 1) / 2)]
      const band = median === undefined ? undefined : order[median]
      return band === undefined ? [] : [[id, band] as const]
    }),
  )
}
