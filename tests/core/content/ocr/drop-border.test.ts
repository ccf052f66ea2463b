import { expect, test } from 'vitest'
import { dropBorder } from '../../../../electron/core/content/ocr/drop-border.ts'
import type { GreyPicture } from '../../../../electron/core/content/ocr/grey-picture.ts'
import { drawnPicture } from './drawn-picture.ts'

const width = 1000
const height = 1400

const drawn = (isInk: (x: number, y: number) => boolean): GreyPicture =>
  drawnPicture(width, height, (x, y) => (isInk(x, y) ? 0 : 255))

/** How far a place is from the nearest side. */
const depth = (x: number, y: number): number => Math.min(x, y, width - 1 - x, height - 1 - y)
/** Small rings side by side along all four sides. */
const ornaments = (x: number, y: number): boolean =>
  depth(x, y) >= 30 && depth(x, y) < 58 && Math.abs(Math.hypot((x % 28) - 14, (y % 28) - 14) - 10) < 2
/** Lines of print. */
const print = (x: number, y: number): boolean =>
  x > 150 && x < 850 && y > 200 && y < 1200 && y % 60 < 36 && x % 40 < 30 && (x + y) % 9 < 3

test('ornaments along all four sides go, the print inside stays', () => {
  expect(dropBorder(drawn((x, y) => ornaments(x, y) || print(x, y)))).toEqual(drawn(print))
})

test.each<[string, (x: number, y: number) => boolean]>([
  ['print that goes to the edges of three sides', (x, y) => y > 60 && y % 60 < 36 && x % 40 < 30],
  ['a heading and a footer', (_, y) => (y > 40 && y < 76) || (y > 1320 && y < 1350)],
  ['ornaments above and below alone', (x, y) => ornaments(x, y) && (y < 60 || y > height - 60)],
  ['an empty page', () => false],
])('%s stays as it is', (_, isInk) => {
  const picture = drawn(isInk)
  expect(dropBorder(picture)).toBe(picture)
})
