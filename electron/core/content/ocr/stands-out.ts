import type { GreyPicture } from './grey-picture.ts'
import { distance, type Paper } from './paper.ts'

/** Brightness falls at an edge within so many pixels on both sides, at least to this share. */
const reach = 3
const falls = 0.86
/** At so many places of every edge; the light falls off as well, but slowly. */
const leastShare = 0.7
const places = 60

/** Whether a sheet is brighter than what lies right beside each of its edges; beyond the picture anything may lie. */
export const standsOut = ({ width, height, data }: GreyPicture, paper: Paper): boolean => {
  const valueAt = (x: number, y: number): number | null => {
    const [px, py] = [Math.floor(x), Math.floor(y)]
    return px < 0 || py < 0 || px >= width || py >= height ? null : (data[py * width + px] ?? 0)
  }
  return paper.every((from, side) => {
    const to = paper[(side + 1) % paper.length] ?? from
    const length = distance(from, to)
    // the corners follow each other clockwise: this points away from the sheet
    const out = { x: ((to.y - from.y) / length) * reach, y: ((from.x - to.x) / length) * reach }
    let steps = 0
    for (let place = 0; place < places; place++) {
      const share = 0.1 + (0.8 * place) / places
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      const outside = valueAt(x + out.x, y + out.y)
      const inside = valueAt(x - out.x, y - out.y)
      if (outside === null || inside === null || outside < inside * falls) steps += 1
    }
    return steps >= places * leastShare
  })
}
