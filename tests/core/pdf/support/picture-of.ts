import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { openRaster } from '../../../../electron/core/pdf/submitted/raster-page.ts'
import type { Area } from '../../../../shared/domain/evidence/passage.ts'
import { fontDir } from './sample-snapshot.ts'

export type Picture = {
  readonly width: number
  readonly height: number
  /** Red, green and blue at a place in pixels. */
  readonly at: (x: number, y: number) => readonly [number, number, number]
}

const pictureFrom = async (bytes: Uint8Array): Promise<Picture> => {
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return {
    width,
    height,
    at: (x, y) => {
      const from = (Math.round(y) * width + Math.round(x)) * channels
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0]
    },
  }
}

/** A page of a PDF as a person sees it. */
export const pictureOf = async (path: string, page: number, dpi = 100): Promise<Picture> => {
  const raster = await openRaster(readFileSync(path), fontDir)
  try {
    return await pictureFrom((await raster.page(page, [], dpi)).picture.bytes)
  } finally {
    await raster.close()
  }
}

/** The smallest rectangle, in pixels, around everything that `is` true of. */
export const boundsOf = (
  picture: Picture,
  is: (red: number, green: number, blue: number) => boolean,
  inside: Area = { x: 0, y: 0, width: picture.width, height: picture.height },
): Area | null => {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = -1
  let bottom = -1
  for (let y = Math.ceil(inside.y); y < inside.y + inside.height; y++)
    for (let x = Math.ceil(inside.x); x < inside.x + inside.width; x++) {
      if (!is(...picture.at(x, y))) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
