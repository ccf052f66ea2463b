import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areaBetween,
  aroundAreas,
  corners,
  coveredPart,
  moveArea,
  type onPage,
  pullCorner,
} from '../../../../../shared/domain/evidence/viewer/areas.ts'
import {
  addTurns,
  inverseTurn,
  turnArea,
  turnPoint,
  turnSize,
  turnStep,
} from '../../../../../shared/domain/evidence/viewer/turn.ts'

const turn = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const)
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: fraction, y: fraction })
const anyStep = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.double({ min: -3, max: 3, noNaN: true }),
})
const area = fc.tuple(point, point).map(([a, b]) => areaBetween(a, b))
const isOnPage = ({ x, y, width, height }: ReturnType<typeof onPage>): boolean =>
  x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + 1e-12 && y + height <= 1 + 1e-12
const near = (value: object) =>
  Object.fromEntries(Object.entries(value).map(([key, number]) => [key, expect.closeTo(number, 9)]))

describe('turning', () => {
  test('a turn and its inverse leave everything where it was', () => {
    fc.assert(
      fc.property(area, turn, (given, by) => {
        expect(turnArea(turnArea(given, by), inverseTurn(by))).toEqual(near(given))
        expect(addTurns(by, inverseTurn(by))).toBe(0)
      }),
    )
  })

  test('two turns are as good as their sum', () => {
    fc.assert(
      fc.property(point, turn, turn, (given, a, b) => {
        expect(turnPoint(turnPoint(given, a), b)).toEqual(near(turnPoint(given, addTurns(a, b))))
      }),
    )
  })

  test('a quarter turn clockwise brings the upper left corner to the upper right', () => {
    expect(turnPoint({ x: 0, y: 0 }, 90)).toEqual({ x: 1, y: 0 })
    expect(turnArea({ x: 0.1, y: 0.2, width: 0.3, height: 0.1 }, 90)).toEqual(
      near({ x: 0.7, y: 0.1, width: 0.1, height: 0.3 }),
    )
    expect(turnStep({ x: 0.1, y: 0 }, 90)).toEqual(near({ x: 0, y: 0.1 }))
    expect(turnSize({ width: 210, height: 297 }, 270)).toEqual({ width: 297, height: 210 })
  })

  test('a turned rectangle stays on the page', () => {
    fc.assert(fc.property(area, turn, (given, by) => isOnPage(turnArea(given, by))))
  })
})

describe('rectangles', () => {
  test('whatever is drawn, moved or pulled stays on the page and can be seen', () => {
    fc.assert(
      fc.property(area, anyStep, anyStep, fc.constantFrom(...corners), (given, a, b, corner) => {
        expect(isOnPage(areaBetween(a, b))).toBe(true)
        expect(isOnPage(moveArea(given, a))).toBe(true)
        expect(isOnPage(pullCorner(given, corner, a))).toBe(true)
      }),
    )
  })

  test('moving keeps the size', () => {
    fc.assert(
      fc.property(area, anyStep, (given, step) => {
        const { width, height } = moveArea(given, step)
        expect({ width, height }).toEqual({ width: given.width, height: given.height })
      }),
    )
  })

  test('the rectangle around others covers each', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 5 }), given => {
        const around = aroundAreas(given)
        for (const one of given) expect(around && coveredPart(one, around)).toBeCloseTo(1, 6)
      }),
    )
    expect(aroundAreas([])).toBeNull()
  })

  test('covering is measured in parts of the first', () => {
    const whole = { x: 0, y: 0, width: 0.5, height: 0.5 }
    expect(coveredPart(whole, { x: 0.25, y: 0, width: 0.5, height: 0.5 })).toBeCloseTo(0.5)
    expect(coveredPart(whole, { x: 0.6, y: 0.6, width: 0.1, height: 0.1 })).toBe(0)
  })
})
