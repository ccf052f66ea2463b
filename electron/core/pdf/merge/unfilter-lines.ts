const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c
  const pa = Math.abs(p - a)
  const pb = Math.abs(p - b)
  const pc = Math.abs(p - c)
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

/**
 * Undoes the line filters of PNG (RFC 2083, section 6), which PDF knows as predictors 10 to 15; gives the lines without
 * filter bytes. `stride` are the bytes of a line, `step` those of a pixel.
 */
export const unfilterLines = (data: Buffer, stride: number, height: number, step: number): Buffer => {
  const out = Buffer.alloc(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)] ?? 0
    const from = row * (stride + 1) + 1
    const to = row * stride
    for (let index = 0; index < stride; index++) {
      const left = index >= step ? (out[to + index - step] ?? 0) : 0
      const up = row > 0 ? (out[to + index - stride] ?? 0) : 0
      const corner = index >= step && row > 0 ? (out[to + index - stride - step] ?? 0) : 0
      const raw = data[from + index] ?? 0
      const add =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0
      out[to + index] = (raw + add) & 255
    }
  }
  return out
}
