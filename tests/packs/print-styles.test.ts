import { expect, test } from 'vitest'
import { readPack } from './read-pack.ts'

const pointsPerMm = 72 / 25.4

/** Characters per line and lines per page of the type area; the last line needs no lead below it. */
const grid = (id: string) => {
  const { page, text } = readPack('print-style', id)
  const width = (page.widthMm - page.bindingMm - page.outerMm) * pointsPerMm
  const height = (page.heightMm - page.topMm - page.bottomMm) * pointsPerMm
  const { sizePt, linePt } = text.body
  return [Math.floor(width / sizePt + 0.01), 1 + Math.floor((height - sizePt) / linePt + 0.01)]
}

test.each([
  ['award-xiao4', [38, 38]],
  ['award-4hao', [32, 31]],
  ['gw9704', [28, 22]],
])('%s sets %j characters and lines', (id, expected) => {
  expect(grid(id)).toEqual(expected)
})

test('gw9704 has the type area of 156 × 225 mm', () => {
  const { page } = readPack('print-style', 'gw9704')
  expect([page.widthMm - page.bindingMm - page.outerMm, page.heightMm - page.topMm - page.bottomMm]).toEqual([
    156, 225,
  ])
})
