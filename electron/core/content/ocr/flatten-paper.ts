import type { GreyPicture } from './grey-picture.ts'
import { type Corner, distance, type Paper } from './paper.ts'

/** Maps the unit square onto four corners. Source: Heckbert, Fundamentals of Texture Mapping (1989), 2.2.3. */
const ontoCorners = ([a, b, c, d]: Paper): ((u: number, v: number) => Corner) => {
  const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y }
  const right = { x: b.x - c.x, y: b.y - c.y }
  const left = { x: d.x - c.x, y: d.y - c.y }
  const all = right.x * left.y - right.y * left.x
  const g = (sum.x * left.y - sum.y * left.x) / all
  const h = (right.x * sum.y - right.y * sum.x) / all
  return (u, v) => {
    const depth = g * u + h * v + 1
    return {
      x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
      y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth,
    }
  }
}

/** The brightness between pixels. */
const sample = ({ width, height, data }: GreyPicture, x: number, y: number): number => {
  const px = Math.min(width - 1.001, Math.max(0, x))
  const py = Math.min(height - 1.001, Math.max(0, y))
  const at = Math.floor(py) * width + Math.floor(px)
  const fx = px - Math.floor(px)
  const fy = py - Math.floor(py)
  const top = (data[at] ?? 0) * (1 - fx) + (data[at + 1] ?? 0) * fx
  const bottom = (data[at + width] ?? 0) * (1 - fx) + (data[at + width + 1] ?? 0) * fx
  return top * (1 - fy) + bottom * fy
}

/** The sheet alone, as if seen from straight above. */
export const flattenPaper = (picture: GreyPicture, paper: Paper): GreyPicture => {
  const [a, b, c, d] = paper
  const width = Math.round(Math.max(distance(a, b), distance(d, c)))
  const height = Math.round(Math.max(distance(a, d), distance(b, c)))
  const place = ontoCorners(paper)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = place((x + 0.5) / width, (y + 0.5) / height)
      data[y * width + x] = sample(picture, from.x - 0.5, from.y - 0.5)
    }
  }
  return { width, height, data }
}
