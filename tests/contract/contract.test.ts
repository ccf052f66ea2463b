import { beforeAll, describe, expect, test } from 'vitest'
import { requests } from '../../shared/contract/requests.ts'
import { runSteps } from './run-steps.ts'
import { steps } from './steps/all.ts'
import { targets } from './targets.ts'

test('every request of the contract has a case with a good reply', () => {
  const answered = new Set(
    steps.flatMap(({ request, expected }) => (Reflect.get(Object(expected), 'ok') === true ? [request] : [])),
  )
  const missing = Object.keys(requests).filter(name => ![...answered].some(request => request === name))
  expect(missing).toEqual([...jobsEndThemselves])
})

/** Its good reply needs a job that runs long enough; see the tests of the job queue and of the loopback host. */
const jobsEndThemselves: readonly string[] = ['jobs.cancel']

describe.each(Object.keys(targets))('over %s', name => {
  const replies: unknown[] = []

  beforeAll(async () => {
    const target = await targets[name]?.()
    if (target === undefined) throw new Error(`no target ${name}`)
    try {
      for await (const { actual } of runSteps(target, steps)) replies.push(actual)
    } finally {
      await target.close()
    }
  }, 180_000)

  test.each(steps.map((step, index) => ({ ...step, index })))('$request $title', ({ index, expected }) => {
    expect(replies[index]).toEqual(expected)
  })
})
