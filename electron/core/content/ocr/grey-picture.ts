/** A picture of one byte per pixel, 0 black to 255 white, row after row. */
export type GreyPicture = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Makes a picture smaller by a whole number; each pixel is the mean of those it stands for. */
export const shrink = ({ width, height, data }: GreyPicture, by: number): GreyPicture => {
  const w = Math.max(1, Math.floor(width / by))
  const h = Math.max(1, Math.floor(height / by))
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0
      let count = 0
      for (let dy = 0; dy < by && y * by + dy < height; dy++) {
        const row = (y * by + dy) * width + x * by
        for (let dx = 0; dx < by && x * by + dx < width; dx++) {
          sum += data[row + dx] ?? 0
          count += 1
        }
      }
      out[y * w + x] = sum / count
    }
  }
  return { width: w, height: h, data: out }
}

/** Turns a picture clockwise by quarters. */
export const turn = (picture: GreyPicture, quarters: number): GreyPicture => {
  const { width, height, data } = picture
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return picture
  const out = new Uint8Array(data.length)
  const [w, h] = turns === 2 ? [width, height] : [height, width]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [tx, ty] =
        turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      out[ty * w + tx] = data[y * width + x] ?? 0
    }
  }
  return { width: w, height: h, data: out }
}
