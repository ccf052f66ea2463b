import type { GreyPicture } from './grey-picture.ts'

const inkBelow = 200
/** A stroke longer than this share of the picture, and thin for its length, belongs to no letter. */
const strokeShare = 0.06
const mostThickness = 0.2
/** A frame or a grid is larger than this share of the picture and fills less of its box than a picture does. */
const frameShare = 0.12
const mostFill = 0.25
/** Dirt has fewer pixels than the point of a small letter. */
const leastPixels = 10
/** Blurred edges around the ink go with it. */
const edge = 2

type Run = { readonly y: number; readonly from: number; readonly to: number; spot: number }

/** The runs of ink in each row, those that touch a run of the row above under one number. */
const inkRuns = ({
  width,
  height,
  data,
}: GreyPicture): { readonly runs: readonly Run[]; readonly spotOf: (run: Run) => number } => {
  const runs: Run[] = []
  const parent: number[] = []
  const rootOf = (spot: number): number => {
    let root = spot
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = spot; parent[at] !== root; ) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  let above = 0
  for (let y = 0; y < height; y++) {
    const rowStart = runs.length
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) >= inkBelow) continue
      const from = x
      while (x < width && (data[y * width + x] ?? 255) < inkBelow) x += 1
      const run: Run = { y, from, to: x, spot: parent.length }
      parent.push(run.spot)
      for (let i = above; i < rowStart; i++) {
        const other = runs[i]
        if (other === undefined || other.from > run.to) break
        if (other.to < run.from) continue
        parent[rootOf(run.spot)] = rootOf(other.spot)
      }
      runs.push(run)
    }
    above = rowStart
  }
  return { runs, spotOf: run => rootOf(run.spot) }
}

type Box = { left: number; right: number; top: number; bottom: number; pixels: number }

/** Takes frames, ruled lines and grids out of a clean, level picture. */
export const dropFrames = (picture: GreyPicture): GreyPicture => {
  const { width, height, data } = picture
  const { runs, spotOf } = inkRuns(picture)
  const boxes = new Map<number, Box>()
  for (const run of runs) {
    const spot = spotOf(run)
    const box = boxes.get(spot)
    if (box === undefined) {
      boxes.set(spot, { left: run.from, right: run.to, top: run.y, bottom: run.y, pixels: run.to - run.from })
      continue
    }
    box.left = Math.min(box.left, run.from)
    box.right = Math.max(box.right, run.to)
    box.bottom = run.y
    box.pixels += run.to - run.from
  }
  const isFrame = (box: Box): boolean => {
    if (box.pixels < leastPixels) return true
    const w = box.right - box.left
    const h = box.bottom - box.top + 1
    const share = Math.max(w / width, h / height)
    const thin = Math.min(w, h) < Math.max(w, h) * mostThickness
    return (thin && share > strokeShare) || (share > frameShare && box.pixels < w * h * mostFill)
  }
  const frames = new Set([...boxes].filter(([, box]) => isFrame(box)).map(([spot]) => spot))
  const out = Uint8Array.from(data)
  for (const run of runs) {
    if (!frames.has(spotOf(run))) continue
    for (let y = Math.max(0, run.y - edge); y <= Math.min(height - 1, run.y + edge); y++) {
      out.fill(255, y * width + Math.max(0, run.from - edge), y * width + Math.min(width, run.to + edge))
    }
  }
  return { width, height, data: out }
}
