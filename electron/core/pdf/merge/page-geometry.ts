export type Matrix = readonly [number, number, number, number, number, number]
export type Box = {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Brings a page's visible box upright to the origin, as a viewer shows it (`turn` clockwise in degrees). */
export const uprightMatrix = (box: Box, turn: number): Matrix => {
  switch (((turn % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -box.bottom, box.right]
    case 180:
      return [-1, 0, 0, -1, box.right, box.top]
    case 270:
      return [0, 1, -1, 0, box.top, -box.left]
    default:
      return [1, 0, 0, 1, -box.left, -box.bottom]
  }
}

export const uprightSize = (box: Box, turn: number): { readonly width: number; readonly height: number } => {
  const width = box.right - box.left
  const height = box.top - box.bottom
  return ((turn % 180) + 180) % 180 === 90 ? { width: height, height: width } : { width, height }
}

const through = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const bounds = (box: Box, matrix: Matrix): Box => {
  const corners = [
    through(matrix, box.left, box.bottom),
    through(matrix, box.right, box.bottom),
    through(matrix, box.left, box.top),
    through(matrix, box.right, box.top),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** Fits an annotation's appearance into its rectangle (PDF 32000-1, 12.5.5, algorithm 8.1). */
export const appearanceMatrix = (box: Box, matrix: Matrix, rect: Box): Matrix | null => {
  const from = bounds(box, matrix)
  const width = from.right - from.left
  const height = from.top - from.bottom
  if (!(width > 0) || !(height > 0)) return null
  const sx = (rect.right - rect.left) / width
  const sy = (rect.top - rect.bottom) / height
  return [sx, 0, 0, sy, rect.left - from.left * sx, rect.bottom - from.bottom * sy]
}

/** A matrix as the operands of `cm`. */
export const matrixText = (matrix: Matrix): string =>
  matrix.map(value => String(Math.round(value * 1e5) / 1e5)).join(' ')

type Size = { readonly width: number; readonly height: number }
type Place = Size & { readonly x: number; readonly y: number }

/** Where a page of that size lies in the middle of an area: made smaller to fit, never larger. */
export const fitPage = (area: Place, size: Size): Place & { readonly scale: number } => {
  const scale = Math.min(1, area.width / size.width, area.height / size.height)
  return {
    scale,
    x: area.x + (area.width - size.width * scale) / 2,
    y: area.y + (area.height - size.height * scale) / 2,
    width: size.width * scale,
    height: size.height * scale,
  }
}

/** Turns what is drawn at the origin clockwise into `place`, where y runs downwards. */
export const turnedMatrix = ({ x, y, width, height }: Place, turn: 90 | 180 | 270): Matrix => {
  if (turn === 90) return [0, 1, -1, 0, x + width, y]
  if (turn === 180) return [-1, 0, 0, -1, x + width, y + height]
  return [0, -1, 1, 0, x, y + height]
}
