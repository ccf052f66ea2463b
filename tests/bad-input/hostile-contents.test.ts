import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { ask, jobOf, newApp, newFolder } from '../core/app-kit.ts'
import { type Expected, makeHostile } from '../fixtures/hostile/make-hostile.ts'
import { expectSentence } from '../promises/app-kit.ts'

const MiB = 1_048_576

/** Whoever comes to this address was sent by a file. */
const trap = async () => {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, visits, close: () => server.close() }
}

const endOf = (
  expected: Expected,
  content: { state: string; code: string | null; params: object },
  text: string,
): unknown => {
  if (expected === 'ends') return content.state === 'read' || content.code !== null ? 'ends' : content
  if ('code' in expected) return { code: content.code }
  if (!text.includes(expected.text)) return { ...content, text: text.slice(0, 80) }
  return expected.truncated === true ? { ...expected, truncated: 'truncated' in content.params } : expected
}

test('hostile files: each ends as it must, none is followed, the memory stays bounded, the rest is read', async () => {
  const { address, visits, close } = await trap()
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲' })
  const hostile = makeHostile(newFolder(), address)
  await jobOf(app, ask(app, 'evidence.import', { files: hostile.map(({ path }) => app.offerPath(path)) }))
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  const job = await jobOf(app, ask(app, 'contents.read', {}))
  clearInterval(watch)
  close()
  expect(job.state).toBe('done')
  const { evidence } = await ask(app, 'evidence.list', {})
  const ends: unknown[] = []
  for (const [index, { name, expect: expected }] of hostile.entries()) {
    const id = evidence.find(({ number }) => number === index + 1)?.id ?? ''
    const content = await ask(app, 'contents.get', { id })
    const { pages } = await ask(app, 'contents.pages', { id })
    if (content.code !== null) expectSentence(content.code)
    ends.push([name, endOf(expected, content, pages.join('\n'))])
  }
  expect(ends).toEqual(hostile.map(({ name, expect: expected }) => [name, expected]))
  expect(visits).toEqual([])
  expect((most - before) / MiB).toBeLessThan(600)
}, 300_000)
