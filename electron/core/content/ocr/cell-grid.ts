import type { GreyPicture } from './grey-picture.ts'

/** A grid of values over a picture; the value at a pixel is smooth between the middles of the cells, `size` pixels wide. */
export const valueAt = ({ width, height, data }: GreyPicture, size: number, x: number, y: number): number => {
  const gx = Math.min(width - 1, Math.max(0, (x + 0.5) / size - 0.5))
  const gy = Math.min(height - 1, Math.max(0, (y + 0.5) / size - 0.5))
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

/** For each cell the value that stands at a share of the sorted values around it. */
export const aroundEach = (grid: GreyPicture, reach: number, share: number): GreyPicture => {
  const { width, height, data } = grid
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const around: number[] = []
      for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++) {
        for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) {
          around.push(data[ny * width + nx] ?? 0)
        }
      }
      around.sort((a, b) => a - b)
      out[y * width + x] = around[Math.floor((around.length - 1) * share)] ?? 0
    }
  }
  return { width, height, data: out }
}
