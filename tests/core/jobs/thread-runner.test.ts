import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '../../../electron/core/app-error.ts'
import { runThread } from '../../../electron/core/jobs/thread-runner.ts'

const url = (name: string): URL => new URL(`./workers/${name}.ts`, import.meta.url)
const result = z.object({ doubled: z.number() })

const refusalOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    return await promise
  } catch (error) {
    return error instanceof AppError ? { code: error.code, params: error.details.params ?? {} } : error
  }
}

describe('a worker thread', () => {
  test('that ends gives its progress and its result', async () => {
    const heard: unknown[] = []
    const value = await runThread({
      url: url('ends'),
      input: { value: 21 },
      result,
      onProgress: (...progress) => heard.push(progress),
    })
    expect({ value, heard }).toEqual({ value: { doubled: 42 }, heard: [[1, 2, 'half']] })
  })

  test.each([
    ['refuses', { code: 'disk-full', params: { needed: 7 } }],
    ['crashes', { code: 'worker-died', params: {} }],
    ['leaves', { code: 'worker-died', params: {} }],
    ['mumbles', { code: 'internal', params: {} }],
    ['no-such-file', { code: 'worker-died', params: {} }],
  ])('that %s is told as data', async (name, expected) => {
    expect(await refusalOf(runThread({ url: url(name), input: {}, result }))).toEqual(expected)
  })

  test('whose result has another shape is internal', async () => {
    const wrong = z.object({ other: z.string() })
    expect(await refusalOf(runThread({ url: url('ends'), input: { value: 1 }, result: wrong }))).toEqual({
      code: 'internal',
      params: {},
    })
  })

  test('that is killed ends at once, however long it may tidy up', async () => {
    const kill = new AbortController()
    const started = performance.now()
    const run = runThread({
      url: url('hangs'),
      input: {},
      result,
      kill: kill.signal,
      graceMs: 60_000,
      onProgress: () => kill.abort(),
    })
    expect(await refusalOf(run)).toEqual({ code: 'worker-died', params: {} })
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test.each([
    ['stops when it is asked', 'stops'],
    ['is ended when it does not listen', 'hangs'],
  ])('that %s is cancelled', async (_title, name) => {
    const stop = new AbortController()
    const run = runThread({
      url: url(name),
      input: {},
      result,
      signal: stop.signal,
      graceMs: 200,
      onProgress: () => stop.abort(),
    })
    expect(await refusalOf(run)).toEqual({ code: 'cancelled', params: {} })
  })

  test('is not even started when it was cancelled before', async () => {
    const run = runThread({ url: url('ends'), input: { value: 1 }, result, signal: AbortSignal.abort() })
    expect(await refusalOf(run)).toEqual({ code: 'cancelled', params: {} })
  })
})
