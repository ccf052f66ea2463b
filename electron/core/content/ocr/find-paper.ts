import { type GreyPicture, shrink } from './grey-picture.ts'
import { type Corner, distance, type Paper } from './paper.ts'
import { partingValue } from './parting-value.ts'
import { standsOut } from './stands-out.ts'
import { type Edge, straightEdge } from './straight-edge.ts'

const cell = 8
const origin: Corner = { x: 0, y: 0 }
/** The sheet fills this share of the picture at least. */
const leastShare = 0.3
/** What lies around a sheet is darker than this share of it. */
const darker = 0.78
/** So much of the rim of the picture shows what lies around. */
const leastRim = 0.5
/** Paper is brighter than its surroundings by one of these shares of the difference, as the shade may be. */
const shades = [0.35, 0.5, 0.2, 0.65, 0.1] as const
/** So much of every edge is straight. */
const leastFit = 0.3
/** An edge is followed along this share of the side: corners may lie in the dark. */
const alongEdge = { from: 0.12, to: 0.88 } as const
const mostPoints = 120
/** The edge of a sheet throws a shadow and is not sharp: so many cells go with it. */
const inset = 1
/** Opposite sides of a sheet that is seen from above differ by no more than this. */
const mostSlant = 1.35

const meanWhere = (data: Uint8Array, where: (value: number) => boolean): number => {
  let [sum, count] = [0, 0]
  for (const value of data) {
    if (!where(value)) continue
    sum += value
    count += 1
  }
  return sum / Math.max(1, count)
}

/** The largest piece of cells brighter than `from` that hang together, 1 where it is. */
const largestPiece = ({ width, height, data }: GreyPicture, from: number): Uint8Array => {
  const open = data.map(value => (value > from ? 1 : 0))
  let largest: number[] = []
  for (let start = 0; start < open.length; start++) {
    if (open[start] !== 1) continue
    const piece = [start]
    open[start] = 0
    for (let i = 0; i < piece.length; i++) {
      const at = piece[i] ?? 0
      const x = at % width
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= width * height || open[next] !== 1) continue
        open[next] = 0
        piece.push(next)
      }
    }
    if (piece.length > largest.length) largest = piece
  }
  const mask = new Uint8Array(open.length)
  for (const at of largest) mask[at] = 1
  return mask
}

/** Lines of a mask, read across: the edges that their first and their last cells make. */
const edgesOf = (
  lines: number,
  cells: number,
  isIn: (line: number, cell: number) => boolean,
): readonly [Edge, Edge] => {
  const ends: { line: number; first: number; last: number }[] = []
  for (let line = 0; line < lines; line++) {
    let [first, last] = [-1, -1]
    for (let at = 0; at < cells; at++) {
      if (!isIn(line, at)) continue
      if (first < 0) first = at
      last = at
    }
    if (first >= 0) ends.push({ line, first, last })
  }
  const inner = ends.slice(Math.floor(ends.length * alongEdge.from), Math.ceil(ends.length * alongEdge.to))
  const every = Math.max(1, Math.ceil(inner.length / mostPoints))
  const followed = inner.filter((_, index) => index % every === 0)
  return [
    straightEdge(followed.map(({ line, first }) => ({ along: line, across: first + inset }))),
    straightEdge(followed.map(({ line, last }) => ({ along: line, across: last + 1 - inset }))),
  ]
}

/** Where an edge that stands (x by y) meets one that lies (y by x). */
const meet = (stands: Edge, lies: Edge): Corner => {
  const y = (lies.slope * stands.start + lies.start) / (1 - lies.slope * stands.slope)
  return { x: stands.slope * y + stands.start, y }
}

const isSeenFromAbove = ([a, b, c, d]: Paper): boolean => {
  const pairs = [
    [distance(a, b), distance(d, c)],
    [distance(a, d), distance(b, c)],
  ] as const
  return pairs.every(([one, other]) => Math.max(one, other) <= Math.min(one, other) * mostSlant)
}

const rimOf = ({ width, height, data }: GreyPicture): Uint8Array =>
  data.filter((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return x === 0 || y === 0 || x === width - 1 || y === height - 1
  })

/** The cells of a sheet that is brighter than `from`; null when the rim of the picture does not show what lies around. */
const sheetIn = (grid: GreyPicture, rim: Uint8Array, from: number): Uint8Array | null => {
  if (rim.filter(value => value <= from).length < rim.length * leastRim) return null
  const sheet = largestPiece(grid, from)
  return sheet.filter(is => is === 1).length < grid.data.length * leastShare ? null : sheet
}

type Found = { readonly paper: Paper; readonly fit: number }

const paperIn = ({ width, height }: GreyPicture, sheet: Uint8Array): Found => {
  const [left, right] = edgesOf(height, width, (y, x) => sheet[y * width + x] === 1)
  const [top, bottom] = edgesOf(width, height, (x, y) => sheet[y * width + x] === 1)
  return {
    paper: [meet(left, top), meet(right, top), meet(right, bottom), meet(left, bottom)],
    fit: Math.min(left.fit, right.fit, top.fit, bottom.fit),
  }
}

/** Where a sheet lies on something darker, as on the photo of a document on a desk; null when there is none. */
export const findPaper = (picture: GreyPicture): Paper | null => {
  const grid = shrink(picture, cell)
  const parting = partingValue(grid.data)
  const around = meanWhere(grid.data, value => value <= parting)
  const bright = meanWhere(grid.data, value => value > parting)
  if (around > bright * darker) return null
  const rim = rimOf(grid)
  let best: Found = { paper: [origin, origin, origin, origin], fit: 0 }
  for (const share of shades) {
    const sheet = sheetIn(grid, rim, around + (bright - around) * share)
    const found = sheet === null ? null : paperIn(grid, sheet)
    if (found === null || found.fit <= best.fit) continue
    if (isSeenFromAbove(found.paper) && standsOut(grid, found.paper)) best = found
  }
  const [a, b, c, d] = best.paper
  const inPixels = ({ x, y }: Corner): Corner => ({ x: x * cell, y: y * cell })
  return best.fit < leastFit ? null : [inPixels(a), inPixels(b), inPixels(c), inPixels(d)]
}
