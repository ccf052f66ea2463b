import { expect, test } from 'vitest'
import { dropFrames } from '../../../../electron/core/content/ocr/drop-frames.ts'
import type { GreyPicture } from '../../../../electron/core/content/ocr/grey-picture.ts'
import { drawnPicture } from './drawn-picture.ts'

const width = 1200
const height = 900

type Stroke = (x: number, y: number) => number | null

const box =
  (left: number, top: number, w: number, h: number, value: number): Stroke =>
  (x, y) =>
    x >= left && x < left + w && y >= top && y < top + h ? value : null
const ring =
  (cx: number, cy: number, radius: number, value: number): Stroke =>
  (x, y) =>
    Math.abs(Math.hypot(x - cx, y - cy) - radius) < 3 ? value : null

const drawn = (...strokes: readonly Stroke[]): GreyPicture =>
  drawnPicture(width, height, (x, y) => strokes.reduce((value, stroke) => stroke(x, y) ?? value, 255))

/** How much of a box is ink. */
const inkIn = ({ data }: GreyPicture, left: number, top: number, w: number, h: number): number => {
  let ink = 0
  for (let y = top; y < top + h; y++)
    for (let x = left; x < left + w; x++) if ((data[y * width + x] ?? 255) < 128) ink += 1
  return ink / (w * h)
}

/** Something like 日: two posts and three bars. */
const letter = (left: number, top: number): readonly Stroke[] => [
  box(left, top, 5, 38, 10),
  box(left + 25, top, 5, 38, 10),
  ...[0, 17, 34].map(y => box(left, top + y, 30, 4, 10)),
]

test('a frame and a table go, the print inside stays', () => {
  const frame = [
    box(30, 30, 1140, 4, 20),
    box(30, 860, 1140, 4, 20),
    box(30, 30, 4, 834, 20),
    box(1166, 30, 4, 834, 20),
  ]
  const table = [200, 300, 400]
    .map(y => box(100, y, 900, 3, 20))
    .concat([100, 500, 997].map(x => box(x, 200, 3, 203, 20)))
  const clean = dropFrames(drawn(...frame, ...table, ...letter(150, 230)))
  expect(clean).toEqual(drawn(...letter(150, 230)))
})

test('letters that a ruled line or the paler ring of a stamp runs into stay; line and ring go', () => {
  const line = box(100, 236, 800, 3, 15)
  const stamp = ring(820, 600, 150, 150)
  const picture = drawn(stamp, ...letter(300, 200), line, ...letter(655, 580), ...letter(700, 480))
  const clean = dropFrames(picture)
  for (const [x, y] of [
    [300, 200],
    [655, 580],
    [700, 480],
  ] as const)
    expect(inkIn(clean, x, y, 30, 36)).toBeGreaterThan(inkIn(drawn(...letter(x, y)), x, y, 30, 36) * 0.85)
  expect(inkIn(clean, 400, 230, 400, 12)).toBe(0)
  expect(inkIn(clean, 900, 450, 100, 300)).toBe(0)
})

test('dirt goes, a full stop stays', () => {
  const clean = dropFrames(drawn(box(200, 200, 3, 3, 0), box(400, 200, 6, 6, 0)))
  expect(clean).toEqual(drawn(box(400, 200, 6, 6, 0)))
})
