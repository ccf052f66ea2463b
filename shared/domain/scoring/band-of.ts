import type { Band, Scale } from '../../packs/instrument.ts'

/** The band a percent lies in; a percent between two bands belongs to the lower one. Null outside 0–100. */
export const bandOf = (scale: Scale, percent: number): Band | null => {
  if (!(percent >= 0 && percent <= 100)) return null
  const reached = scale.bands.filter(band => band.from <= percent)
  return reached.reduce<Band | null>(
    (best, band) => (best === null || band.from > best.from ? band : best),
    null,
  )
}
