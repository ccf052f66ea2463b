import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { seededRandom } from '../seeded-random.ts'

interface ScanLook {
  readonly seed: string
  /** Standard deviation of the grain, in steps of 0–255. */
  readonly grain: number
  /** How much darker the corners are than the centre, 0–1. */
  readonly vignette: number
  /** Values are rounded to multiples of this, which keeps a lossless file small. */
  readonly step: number
}

/** Lays grain, uneven light and a few specks of dust over a clean picture, as a scanner or a phone does. */
export function scanEffect(picture: Uint8Array, look: ScanLook): PNG {
  const image = PNG.sync.read(Buffer.from(picture))
  const random = seededRandom(look.seed)
  const { width, height, data } = image
  const round = (value: number) =>
    Math.max(0, Math.min(255, Math.round(Math.round(value / look.step) * look.step)))
  for (let y = 0; y < height; y += 1) {
    const fromMiddle = y / height - 0.5
    for (let x = 0; x < width; x += 1) {
      const offset = (y * width + x) * 4
      const across = x / width - 0.5
      const light = 1 - look.vignette * (across * across + fromMiddle * fromMiddle + across * 0.12)
      const grain = (random() + random() - 1) * look.grain * 2.45
      for (let channel = 0; channel < 3; channel += 1)
        data[offset + channel] = round((data[offset + channel] ?? 0) * light + grain)
      data[offset + 3] = 255
    }
  }
  for (let speck = 0; speck < 24; speck += 1) {
    const offset = (Math.floor(random() * height) * width + Math.floor(random() * (width - 2))) * 4
    for (let index = 0; index < 7; index += 1) if (index !== 3) data[offset + index] = 150
  }
  return image
}

/** A scan or a photograph as JPEG. */
export function encodeScanJpeg(image: PNG, quality: number): Buffer {
  return jpeg.encode({ width: image.width, height: image.height, data: image.data }, quality).data
}
