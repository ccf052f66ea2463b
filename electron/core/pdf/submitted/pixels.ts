import type { Area } from '../../../../shared/domain/evidence/passage.ts'

/** Samples of 8 bits, row by row from the top left; 4 channels have transparency. */
export type Pixels = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
}

/** How far a box reaches beyond its area on every side, so that no smoothed edge is left. */
const hair = 1

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))

/** Paints opaque black over areas, given in fractions of the picture; what was there is gone from the pixels. */
export const blacken = (pixels: Pixels, areas: readonly Area[]): void => {
  const { data, width, height, channels } = pixels
  const solid = channels === 2 || channels === 4
  for (const area of areas) {
    const left = within(Math.floor(area.x * width) - hair, width)
    const right = within(Math.ceil((area.x + area.width) * width) + hair, width)
    const top = within(Math.floor(area.y * height) - hair, height)
    const bottom = within(Math.ceil((area.y + area.height) * height) + hair, height)
    for (let row = top; row < bottom; row++) {
      const from = (row * width + left) * channels
      const to = (row * width + right) * channels
      data.fill(0, from, to)
      if (solid) for (let at = from + channels - 1; at < to; at += channels) data[at] = 255
    }
  }
}

/** Whether red, green and blue are the same everywhere. */
export const isGrey = ({ data, channels }: Pixels): boolean => {
  if (channels < 3) return true
  for (let at = 0; at < data.length; at += channels)
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false
  return true
}
