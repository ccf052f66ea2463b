import type { Size } from './turn.ts'

/** `width` fills the width of the window, `page` shows a whole page; a number is the scale itself. */
export type Zoom = 'width' | 'page' | number

const steps = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4, 6, 8] as const
const smallest = steps[0]
const largest = 8
/** A page that fills the window may be smaller still: a photo of 20,000 pixels. */
const smallestFit = 0.01
/** A canvas of more pixels costs more memory than a page is worth. */
const canvasPixels = 16_000_000

/** By how much a page is drawn larger than it is; `room` is what the window leaves for it. */
export const scaleOf = (zoom: Zoom, page: Size, room: Size): number => {
  const wanted =
    zoom === 'width'
      ? room.width / page.width
      : zoom === 'page'
        ? Math.min(room.width / page.width, room.height / page.height)
        : zoom
  const least = typeof zoom === 'number' ? smallest : smallestFit
  return Math.min(largest, Math.max(least, Number.isFinite(wanted) ? wanted : 1))
}

/** The next larger or smaller of the usual scales. */
export const nextScale = (scale: number, direction: 1 | -1): number =>
  direction === 1
    ? (steps.find(step => step > scale * 1.01) ?? largest)
    : (steps.findLast(step => step < scale * 0.99) ?? smallest)

/** Pixels to draw for each pixel on the screen, so that a canvas of that size stays within memory. */
export const densityOf = (drawn: Size, screen: number): number => {
  const wanted = Math.min(2, Math.max(1, screen))
  return Math.min(wanted, Math.sqrt(canvasPixels / Math.max(1, drawn.width * drawn.height)))
}
