import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  gapOf,
  highestPriority,
  priorityOf,
  suggestImportance,
} from '../../../../shared/domain/improvement/priority.ts'

const grade = fc.integer({ min: 1, max: 5 })
const percent = fc.option(fc.integer({ min: 0, max: 100 }))

describe('priority', () => {
  test.each([
    [0, 5],
    [15, 5],
    [20, 4],
    [35, 4],
    [40, 3],
    [55, 3],
    [60, 2],
    [75, 2],
    [80, 1],
    [100, 1],
    [null, 3],
  ])('an item at %s percent has the gap %i', (at, gap) => {
    expect(gapOf(at)).toBe(gap)
  })

  test('is importance times gap times ease, and says its parts', () => {
    expect(priorityOf({ importance: 4, effort: 2, percent: 35 })).toEqual({
      importance: 4,
      gap: 4,
      ease: 4,
      value: 64,
    })
  })

  test('never leaves 1 to 125, grows with importance and falls with effort and percent', () => {
    fc.assert(
      fc.property(grade, grade, percent, (importance, effort, at) => {
        const { value } = priorityOf({ importance, effort, percent: at })
        expect(value).toBeGreaterThanOrEqual(1)
        expect(value).toBeLessThanOrEqual(highestPriority)
        if (importance < 5)
          expect(priorityOf({ importance: importance + 1, effort, percent: at }).value).toBeGreaterThan(value)
        if (effort < 5)
          expect(priorityOf({ importance, effort: effort + 1, percent: at }).value).toBeLessThan(value)
        if (at !== null && at < 100)
          expect(priorityOf({ importance, effort, percent: at + 1 }).value).toBeLessThanOrEqual(value)
      }),
    )
  })

  test.each([
    [80, 5],
    [60, 4],
    [50, 4],
    [40, 3],
    [30, 2],
    [15, 1],
    [10, 1],
  ])('an item of %i points out of 80 begins with importance %i', (points, importance) => {
    expect(suggestImportance(points, 80)).toBe(importance)
  })

  test('an instrument without points suggests the middle', () => {
    expect(suggestImportance(0, 0)).toBe(3)
  })
})
