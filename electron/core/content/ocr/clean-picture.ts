import { type GreyPicture, shrink } from './grey-picture.ts'

/** A cell of the ground is so large that paper shows in it everywhere but under pictures. */
const cell = 16
/** Cells around that are looked at. */
const reach = 3
/** Paper is what is brighter than this share of the pixels around. */
const paperShare = Number(process.env.PSHARE ?? 0.6)

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** How bright the paper is, cell by cell: shadows and yellow paper show here, letters do not. */
const groundOf = (picture: GreyPicture): GreyPicture => {
  const small = shrink(picture, cell)
  const { width, height, data } = small
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const around: number[] = []
      for (let dy = -reach; dy <= reach; dy++) {
        for (let dx = -reach; dx <= reach; dx++) {
          const at = data[Math.min(height - 1, Math.max(0, y + dy)) * width + Math.min(width - 1, Math.max(0, x + dx))]
          around.push(at ?? 0)
        }
      }
      out[y * width + x] = percentile(around, paperShare)
    }
  }
  return { width, height, data: out }
}

/** The ground at a pixel, smooth between the middles of the cells. */
const groundAt = ({ width, height, data }: GreyPicture, x: number, y: number): number => {
  const gx = Math.min(width - 1, Math.max(0, (x + 0.5) / cell - 0.5))
  const gy = Math.min(height - 1, Math.max(0, (y + 0.5) / cell - 0.5))
  const x0 = Math.floor(gx)
  const y0 = Math.floor(gy)
  const x1 = Math.min(width - 1, x0 + 1)
  const y1 = Math.min(height - 1, y0 + 1)
  const fx = gx - x0
  const fy = gy - y0
  const top = (data[y0 * width + x0] ?? 0) * (1 - fx) + (data[y0 * width + x1] ?? 0) * fx
  const bottom = (data[y1 * width + x0] ?? 0) * (1 - fx) + (data[y1 * width + x1] ?? 0) * fx
  return top * (1 - fy) + bottom * fy
}

/** Paper is at this value before it is stretched. */
const paperAt = 240
/** So many of the pixels are taken for ink through and through. */
const inkShare = 0.012
/** Paper begins at this share of the way from paper to ink: noise and the pale red of a seal go with it. */
const paleShare = Number(process.env.PALE ?? 0.3)
/** Ink is at least so much darker than paper, or an empty page would turn into noise. */
const leastContrast = 50

/**
 * Makes paper white and ink black: brightness is taken against the paper around it, so that shadows go, and then
 * stretched. Pale colours such as a seal's (in a picture of the red channel) go with the paper.
 */
export const cleanPicture = (picture: GreyPicture): GreyPicture => {
  const { width, height, data } = picture
  const ground = groundOf(picture)
  const shares = new Uint8Array(data.length)
  const counts = new Uint32Array(256)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const share = Math.min(255, Math.round(((data[at] ?? 0) / Math.max(1, groundAt(ground, x, y))) * paperAt))
      shares[at] = share
      counts[share] = (counts[share] ?? 0) + 1
    }
  }
  let seen = 0
  let ink = 0
  while (ink < 255 && seen + (counts[ink] ?? 0) < data.length * inkShare) seen += counts[ink++] ?? 0
  const black = Math.min(ink, paperAt - leastContrast)
  const white = paperAt - (paperAt - black) * paleShare
  const table = Uint8Array.from({ length: 256 }, (_, share) =>
    Math.max(0, Math.min(255, Math.round(((share - black) / (white - black)) * 255))),
  )
  return { width, height, data: shares.map(share => table[share] ?? 0) }
}
