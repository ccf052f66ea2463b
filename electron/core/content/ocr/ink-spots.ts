import { type GreyPicture, shrink } from './grey-picture.ts'

type Point = { readonly x: number; readonly y: number }

/** Pixels of ink that hang together: a letter, a few letters, a stroke of a frame. Sides count as pixels. */
export type InkSpot = {
  readonly places: readonly Point[]
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type InkMap = { readonly width: number; readonly height: number; readonly spots: readonly InkSpot[] }

/** So small that the strokes of a letter grow together. */
const workSize = 700
const inkBelow = 170
/** What is left of a thin line that the shrinking broke up, or of dirt. */
const speckPixels = 6

/** The pixels that hang together with `start`, which are taken off the map. */
const takeSpot = (ink: Uint8Array, width: number, height: number, start: number): InkSpot => {
  const pixels = [start]
  ink[start] = 0
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (let i = 0; i < pixels.length; i++) {
    const at = pixels[i] ?? 0
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx
        if (ink[next] !== 1) continue
        ink[next] = 0
        pixels.push(next)
      }
    }
  }
  const places = pixels.map(at => ({ x: at % width, y: Math.floor(at / width) }))
  return { places, left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** The spots of ink of a clean picture, on a map of at most 1,400 pixels a side; specks are left out. */
export const inkSpots = (picture: GreyPicture): InkMap => {
  const by = Math.max(1, Math.floor(Math.max(picture.width, picture.height) / workSize))
  const { width, height, data } = shrink(picture, by)
  const ink = data.map(value => (value < inkBelow ? 1 : 0))
  const spots: InkSpot[] = []
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1) continue
    const spot = takeSpot(ink, width, height, start)
    if (spot.places.length > speckPixels) spots.push(spot)
  }
  return { width, height, spots }
}
