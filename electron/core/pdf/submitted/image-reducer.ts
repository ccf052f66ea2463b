import { PDFName, PDFNumber, type PDFPage, type PDFRawStream } from '@cantoo/pdf-lib'
import { fitPage, uprightSize } from '../merge/page-geometry.ts'
import { visibleBox } from '../merge/read-page.ts'
import { pageImages } from './page-images.ts'
import type { Reduction } from './reduce-picture.ts'
import { type ReducedImage, reduceSamples } from './reduce-samples.ts'

type Sides = { readonly long: number; readonly short: number }

const sidesOf = (width: number, height: number): Sides => ({
  long: Math.max(width, height),
  short: Math.min(width, height),
})

/** The largest that any page is printed, whichever way it is turned, in inches; an image is taken to lie within it. */
const printedSides = (pages: readonly PDFPage[], { width, height }: Reduction): Sides => {
  const area = { x: 0, y: 0, width, height }
  const printed = pages.flatMap(page =>
    [0, 90].map(turn => {
      const place = fitPage(area, uprightSize(visibleBox(page), turn))
      return sidesOf(place.width / 72, place.height / 72)
    }),
  )
  return printed.reduce((most, one) => ({
    long: Math.max(most.long, one.long),
    short: Math.max(most.short, one.short),
  }))
}

/** Null where the pages do not say how large they are: their images stay as they are. */
const roomOf = (pages: readonly PDFPage[], reduction: Reduction | undefined): Sides | null => {
  try {
    return reduction === undefined ? null : printedSides(pages, reduction)
  } catch {
    return null
  }
}

const pixelsOf = ({ dict }: PDFRawStream, key: string): number =>
  dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 0

/** Makes the images of a PDF smaller, page by page, before they are copied; each is looked at once. */
export const createImageReducer = (pages: readonly PDFPage[], reduction: Reduction | undefined) => {
  const done = new Set<PDFRawStream>()
  const waiting = new Map<unknown, ReducedImage>()
  let left = 0
  const room = roomOf(pages, reduction)
  const reduce = async (image: PDFRawStream, isMask: boolean): Promise<ReducedImage | null> => {
    if (room === null || reduction === undefined) return null
    const pixels = sidesOf(pixelsOf(image, 'Width'), pixelsOf(image, 'Height'))
    const dpi = Math.max(pixels.long / room.long, pixels.short / room.short)
    if (dpi <= reduction.dpi) return null
    const smaller = await reduceSamples(image, reduction.dpi / dpi, isMask).catch(() => null)
    if (smaller === null) left += 1
    return smaller
  }
  return {
    prepare: async (number: number): Promise<void> => {
      const page = pages[number - 1]
      if (page === undefined || room === null) return
      const { images, masks } = pageImages(page)
      for (const image of images) {
        if (done.has(image)) continue
        done.add(image)
        const smaller = await reduce(image, masks.has(image))
        if (smaller !== null) waiting.set(image, smaller)
      }
    },
    /** How many have more dots than wanted and stay as they are: scans in black and white, colours for print. */
    left: (): number => left,
    /** The smaller image, once. */
    take: (image: unknown): ReducedImage | null => {
      const smaller = waiting.get(image) ?? null
      waiting.delete(image)
      return smaller
    },
  }
}
