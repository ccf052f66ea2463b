import type { GreyPicture } from './grey-picture.ts'

/** Red enough to be a stamp's ink or a red heading: by so much it is redder than the mean of green and blue. */
const redFrom = 30
/** What is red is made brighter by this share of its redness, which turns the palest stamp into paper. */
const lift = 0.8

/**
 * A coloured picture (red, green and blue bytes) seen through a red glass: stamps vanish, black print under them and
 * blue ink stay dark.
 */
export const throughRedGlass = (rgb: Uint8Array, width: number, height: number): GreyPicture => {
  const data = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < data.length; at++, from += 3) {
    const red = rgb[from] ?? 0
    const redness = red - ((rgb[from + 1] ?? 0) + (rgb[from + 2] ?? 0)) / 2 - redFrom
    data[at] = redness > 0 ? Math.min(255, red + redness * lift) : red
  }
  return { width, height, data }
}
