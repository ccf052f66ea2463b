import type { GreyPicture } from '../../../../electron/core/content/ocr/grey-picture.ts'

/** A picture with the value, 0 black to 255 white, that is given for each place. */
export const drawnPicture = (
  width: number,
  height: number,
  value: (x: number, y: number) => number,
): GreyPicture => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width))),
})
