import { aroundEach, valueAt } from './cell-grid.ts'
import { type GreyPicture, shrink } from './grey-picture.ts'
import { middleValue } from './middle-value.ts'

/** The brightness of the paper is found cell by cell; a cell is large enough to show paper between letters. */
const cell = 16
/** Of the cells around, this share is darker than the paper: letters darken cells, and so does a photo. */
const paperShare = 0.6
const paperReach = 3
/** What is darker than this over a wide area is the lid of a scanner, and no paper. */
const lid = 50
/** Paper is at this value before it is stretched. */
const paperAt = 240
/** So many of the pixels are ink through and through. */
const inkShare = 0.012
/** What lies in the dark beside a lid tells nothing of ink: its ground is darker than this share of the usual. */
const besideLid = 0.6
/** Ink is at least so much darker than paper, or an empty page would turn into noise. */
const leastContrast = 50
/** Paper begins at this share of the way from paper to ink: noise and the pale red of a stamp go with it. */
const paleShare = 0.18

type Level = GreyPicture & {
  /** The value that the darkest pixels have in common. */
  readonly ink: number
}

/** Brightness against the paper around it, so that shadows and yellow paper go. */
const againstPaper = (picture: GreyPicture): Level => {
  const { width, height, data } = picture
  const paper = aroundEach(shrink(picture, cell), paperReach, paperShare)
  const usual = middleValue(paper.data)
  const counts = new Uint32Array(256)
  let counted = 0
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const ground = valueAt(paper, cell, x, y)
      const value = ground < lid ? paperAt : Math.min(255, Math.round(((data[at] ?? 0) / ground) * paperAt))
      out[at] = value
      if (ground < usual * besideLid) continue
      counts[value] = (counts[value] ?? 0) + 1
      counted += 1
    }
  }
  let ink = 0
  for (let seen = counts[0] ?? 0; ink < 255 && seen < counted * inkShare; seen += counts[ink] ?? 0) ink += 1
  return { width, height, data: out, ink }
}

/**
 * Makes paper white and ink black, wherever the light falls: brightness is taken against the paper around it, then
 * stretched between ink and paper.
 */
export const cleanPicture = (picture: GreyPicture): GreyPicture => {
  const { width, height, data, ink } = againstPaper(picture)
  const black = Math.min(ink, paperAt - leastContrast)
  const white = paperAt - (paperAt - black) * paleShare
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, Math.round(((value - black) / (white - black)) * 255))),
  )
  return { width, height, data: data.map(value => table[value] ?? 0) }
}
