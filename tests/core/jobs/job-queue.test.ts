import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { AppError } from '../../../electron/core/app-error.ts'
import { createJobQueue } from '../../../electron/core/jobs/job-queue.ts'
import type { AppEvent } from '../../../shared/contract/events.ts'

const newQueue = () => {
  const events: AppEvent[] = []
  const logged: string[] = []
  let last = 0
  const queue = createJobQueue({
    clock: () => Date.UTC(2026, 3, 30),
    newId: () => `job-${++last}`,
    emit: event => events.push(event),
    log: line => logged.push(line),
  })
  return { queue, events, logged }
}

const started = {
  id: 'job-1',
  kind: 'check',
  label: '甲样',
  startedAt: '2026-04-30T00:00:00.000Z',
} as const

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('cancelled')), { once: true })
  })

test('a job that ends is told at its start and at its end', async () => {
  const { queue, events } = newQueue()
  const { id } = queue.start('check', '甲样', async ({ progress }) => {
    progress(5, 10)
    return { problems: [] }
  })
  const job = await queue.ended(id)
  const wanted = { ...started, state: 'done', done: 10, total: 10, result: { problems: [] }, error: null }
  expect({ job, listed: queue.list(), last: events.at(-1) }).toEqual({
    job: wanted,
    listed: [wanted],
    last: { type: 'job.changed', job: wanted },
  })
})

test.each([
  [new AppError('disk-full', { params: { needed: 1 } }), { code: 'disk-full', params: { needed: 1 } }],
  [Object.assign(new Error('x'), { code: 'ENOSPC' }), { code: 'disk-full', params: {} }],
  [new Error('words of the firm'), { code: 'internal', params: {} }],
])('a job that throws %s fails with its code and says nothing of the content', async (thrown, error) => {
  const { queue, logged } = newQueue()
  const { id } = queue.start('check', '甲样', () => Promise.reject(thrown))
  const job = await queue.ended(id)
  expect(job).toEqual({ ...started, state: 'failed', done: 0, total: 0, result: null, error })
  expect(logged.join('')).not.toContain('words of the firm')
})

test('a cancelled job ends as cancelled, also when it fails in another way meanwhile', async () => {
  const { queue } = newQueue()
  const first = queue.start('backup', '', ({ signal }) => untilAborted(signal))
  const second = queue.start('backup', '', ({ signal }) =>
    untilAborted(signal).catch(() => Promise.reject(new Error('x'))),
  )
  expect([queue.cancel(first.id), queue.cancel(second.id), queue.cancel('none')]).toEqual([true, true, false])
  const ends = await Promise.all([queue.ended(first.id), queue.ended(second.id)])
  expect(ends.map(({ state, error }) => ({ state, error }))).toEqual([
    { state: 'cancelled', error: null },
    { state: 'cancelled', error: null },
  ])
})

test('a thousand steps of progress make ten events a second at most', async () => {
  const { queue, events } = newQueue()
  const { id } = queue.start('import-evidence', '', async ({ progress }) => {
    for (let step = 1; step <= 1000; step++) {
      progress(step, 1000)
      if (step % 100 === 0) await wait(30)
    }
    return null
  })
  await queue.ended(id)
  expect(events.length).toBeGreaterThan(2)
  expect(events.length).toBeLessThan(8)
})

test('fifty ended jobs stay listed, running ones always', async () => {
  const { queue } = newQueue()
  const running = queue.start('backup', '', ({ signal }) => untilAborted(signal))
  for (let n = 0; n < 60; n++) await queue.ended(queue.start('check', '', async () => n).id)
  const listed = queue.list()
  expect({ count: listed.length, newest: listed[0]?.result, oldest: listed.at(-1)?.id }).toEqual({
    count: 51,
    newest: 59,
    oldest: running.id,
  })
  await queue.stop(job => job.kind === 'backup')
  expect(queue.list().filter(job => job.state === 'running')).toEqual([])
})
