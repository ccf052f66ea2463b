import fc from 'fast-check'
import { expect, test } from 'vitest'
import { densityOf, nextScale, scaleOf } from '../../../../../shared/domain/evidence/viewer/zoom.ts'

const page = { width: 800, height: 1000 }

test.each([
  ['width', { width: 400, height: 400 }, 0.5],
  ['page', { width: 800, height: 500 }, 0.5],
  [1.5, { width: 1, height: 1 }, 1.5],
  [99, { width: 1, height: 1 }, 8],
  ['width', { width: 0, height: 0 }, 0.01],
  [0.02, { width: 1, height: 1 }, 0.1],
] as const)('%s in %o', (zoom, room, scale) => {
  expect(scaleOf(zoom, page, room)).toBe(scale)
})

test('a step in and a step out go round the usual scales', () => {
  expect([
    nextScale(0.62, 1),
    nextScale(0.62, -1),
    nextScale(1, 1),
    nextScale(8, 1),
    nextScale(0.1, -1),
  ]).toEqual([0.67, 0.5, 1.25, 8, 0.1])
})

test('a canvas never grows beyond sixteen megapixels', () => {
  const edge = fc.integer({ min: 1, max: 60_000 })
  fc.assert(
    fc.property(edge, edge, fc.double({ min: 0.5, max: 4, noNaN: true }), (width, height, screen) => {
      const density = densityOf({ width, height }, screen)
      expect(width * density * height * density).toBeLessThanOrEqual(16_000_001)
      expect(density).toBeLessThanOrEqual(2)
    }),
  )
})
