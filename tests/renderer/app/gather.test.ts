import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gather } from '../../../renderer/src/app/gather.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the first is handed on at once, what follows closely together later, nothing twice and nothing lost', () => {
  const handed: string[][] = []
  const { add: give, now } = gather<string>(all => handed.push([...all]), 100)
  give(['evidence'])
  expect(handed).toEqual([['evidence']])
  give(['evidence'])
  give(['evidence', 'evidenceLink'])
  expect(handed.length).toBe(1)
  vi.advanceTimersByTime(100)
  expect(handed).toEqual([['evidence'], ['evidence', 'evidenceLink']])
  vi.advanceTimersByTime(1000)
  expect(handed.length).toBe(2)
  give(['answer'])
  expect(handed.at(-1)).toEqual(['answer'])
  give(['score'])
  now()
  expect(handed.at(-1)).toEqual(['score'])
})
