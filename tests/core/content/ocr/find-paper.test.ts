import { expect, test } from 'vitest'
import { findPaper } from '../../../../electron/core/content/ocr/find-paper.ts'
import { flattenPaper } from '../../../../electron/core/content/ocr/flatten-paper.ts'
import type { GreyPicture } from '../../../../electron/core/content/ocr/grey-picture.ts'
import type { Corner, Paper } from '../../../../electron/core/content/ocr/paper.ts'
import { drawnPicture } from './drawn-picture.ts'

const width = 960
const height = 1280

/** Whether a place lies within four corners that follow each other clockwise. */
const isWithin = (corners: readonly Corner[], x: number, y: number): boolean =>
  corners.every((from, at) => {
    const to = corners[(at + 1) % 4] ?? from
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0
  })

const drawn = (value: (x: number, y: number) => number): GreyPicture => drawnPicture(width, height, value)

/** A white sheet on a dark desk, the light falling off to the lower right. */
const onDesk = (sheet: readonly Corner[]): GreyPicture =>
  drawn((x, y) => {
    const light = 1 - (0.45 * (x + y)) / (width + height)
    return Math.round((isWithin(sheet, x, y) ? 235 : 70 + ((x * 7 + y * 13) % 11)) * light)
  })

const sheets: readonly (readonly [name: string, ...sheet: Paper])[] = [
  ['lying straight', { x: 90, y: 110 }, { x: 870, y: 110 }, { x: 870, y: 1180 }, { x: 90, y: 1180 }],
  ['turned', { x: 130, y: 90 }, { x: 900, y: 150 }, { x: 830, y: 1200 }, { x: 60, y: 1140 }],
  ['seen aslant', { x: 150, y: 100 }, { x: 810, y: 120 }, { x: 890, y: 1190 }, { x: 70, y: 1200 }],
]

test.each(sheets)('finds a sheet on a desk, %s, to a few pixels', (_, ...sheet) => {
  const found = findPaper(onDesk(sheet))
  const off = found?.map(({ x, y }, at) => Math.hypot(x - (sheet[at]?.x ?? 0), y - (sheet[at]?.y ?? 0)))
  expect(Math.max(...(off ?? [Number.POSITIVE_INFINITY]))).toBeLessThan(20)
})

test.each([
  ['a scan that is nothing but paper', drawn((x, y) => (x % 40 < 3 && y % 50 < 20 ? 30 : 240))],
  ['a page with a dark frame', drawn((x, y) => (Math.min(x, y, width - x, height - y) % 60 < 12 ? 60 : 238))],
  ['a page half in the shade', drawn(x => Math.round(235 - 150 / (1 + Math.exp(-(x - 480) / 90))))],
  ['a photo without a sheet', drawn((x, y) => (x * 31 + y * 17) % 200)],
  ['one grey', drawn(() => 128)],
] as const)('finds none in %s', (_, picture) => {
  expect(findPaper(picture)).toBe(null)
})

test('a sheet seen aslant is laid flat: what was its middle line stands upright', () => {
  const [a, b, c, d]: Paper = [
    { x: 150, y: 100 },
    { x: 810, y: 120 },
    { x: 890, y: 1190 },
    { x: 70, y: 1200 },
  ]
  const middle = (one: Corner, other: Corner): Corner => ({
    x: (one.x + other.x) / 2,
    y: (one.y + other.y) / 2,
  })
  const [top, bottom] = [middle(a, b), middle(d, c)]
  const atMiddle = (x: number, y: number): boolean =>
    Math.abs(x - (top.x + ((bottom.x - top.x) * (y - top.y)) / (bottom.y - top.y))) < 4
  const picture = drawn((x, y) => (isWithin([a, b, c, d], x, y) ? (atMiddle(x, y) ? 0 : 235) : 60))
  const flat = flattenPaper(picture, [a, b, c, d])
  expect([flat.width, flat.height]).toEqual([820, 1103])
  const darkest = [0.1, 0.5, 0.9].map(share => {
    const row = flat.data.subarray(Math.round(flat.height * share) * flat.width).subarray(0, flat.width)
    return row.indexOf(Math.min(...row.subarray(100, flat.width - 100)))
  })
  expect(Math.max(...darkest) - Math.min(...darkest)).toBeLessThan(12)
})
