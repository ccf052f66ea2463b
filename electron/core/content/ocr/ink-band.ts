import type { GreyPicture } from './grey-picture.ts'

const inkBelow = 128
/** A band of this share of the height is enough to tell whether print stands on its head. */
const bandShare = 0.22

/** The band of a picture, as wide as the picture, that has most ink. */
export const inkBand = ({ width, height, data }: GreyPicture): GreyPicture => {
  const rows = new Float64Array(height + 1)
  for (let y = 0; y < height; y++) {
    let ink = 0
    for (let x = 0; x < width; x++) if ((data[y * width + x] ?? 255) < inkBelow) ink += 1
    rows[y + 1] = (rows[y] ?? 0) + ink
  }
  const band = Math.min(height, Math.max(120, Math.round(height * bandShare)))
  let top = 0
  for (let y = 0; y + band <= height; y++) {
    if ((rows[y + band] ?? 0) - (rows[y] ?? 0) > (rows[top + band] ?? 0) - (rows[top] ?? 0)) top = y
  }
  return { width, height: band, data: data.subarray(top * width, (top + band) * width) }
}
