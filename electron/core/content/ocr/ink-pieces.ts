import type { GreyPicture } from './grey-picture.ts'

/** Pixels of ink side by side in a row, from `from` up to and without `to`, and the piece that they are part of. */
export type InkRun = {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly piece: number
}
export type InkBox = {
  readonly width: number
  readonly height: number
  readonly pixels: number
}
/** All ink of a picture, taken to pieces that hang together. */
export type InkPieces = { readonly runs: readonly InkRun[]; readonly boxes: ReadonlyMap<number, InkBox> }

/** Numbers that are joined to sets; the root of each names its set. */
const createSets = () => {
  const parent: number[] = []
  const rootOf = (one: number): number => {
    let root = one
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = one; parent[at] !== root; ) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    add: (): number => parent.push(parent.length) - 1,
    join: (one: number, other: number): void => {
      parent[rootOf(one)] = rootOf(other)
    },
    rootOf,
  }
}

/** The runs of ink in each row; those that touch a run of the row above are of one piece. */
const joinedRuns = ({ width, height, data }: GreyPicture, below: number): readonly InkRun[] => {
  const runs: { y: number; from: number; to: number; piece: number }[] = []
  const sets = createSets()
  let above = 0
  for (let y = 0; y < height; y++) {
    const rowStart = runs.length
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) >= below) continue
      const from = x
      while (x < width && (data[y * width + x] ?? 255) < below) x += 1
      const run = { y, from, to: x, piece: sets.add() }
      for (let i = above; i < rowStart; i++) {
        const other = runs[i]
        if (other === undefined || other.from > run.to) break
        if (other.to >= run.from) sets.join(run.piece, other.piece)
      }
      runs.push(run)
    }
    above = rowStart
  }
  for (const run of runs) run.piece = sets.rootOf(run.piece)
  return runs
}

/** What is darker than `below`, by pieces that hang together. */
export const inkPieces = (picture: GreyPicture, below: number): InkPieces => {
  const runs = joinedRuns(picture, below)
  const sides = new Map<
    number,
    { left: number; right: number; top: number; bottom: number; pixels: number }
  >()
  for (const { y, from, to, piece } of runs) {
    const box = sides.get(piece)
    if (box === undefined) {
      sides.set(piece, { left: from, right: to, top: y, bottom: y, pixels: to - from })
      continue
    }
    box.left = Math.min(box.left, from)
    box.right = Math.max(box.right, to)
    box.bottom = y
    box.pixels += to - from
  }
  const boxes = new Map(
    [...sides].map(([piece, { left, right, top, bottom, pixels }]) => [
      piece,
      { width: right - left, height: bottom - top + 1, pixels },
    ]),
  )
  return { runs, boxes }
}
