import { expect, test } from 'vitest'
import { newApp } from '../app-kit.ts'

const invalid = { ok: false, error: { code: 'invalid-input', params: { path: '' } } }
const circle: Record<string, unknown> = {}
circle.self = circle

test.each([
  ['a circle', circle],
  ['a big integer', { id: 1n }],
  ['a function', () => 1],
  ['nine megabytes', { name: 'x'.repeat(9_000_000) }],
])('%s in process is refused as it would be over the wire', async (_title, input) => {
  expect(await newApp().sendRaw('firms.create', input)).toEqual(invalid)
})

test.each([[null], [7], [Symbol('x')], [['firms.list']], [{ toString: () => 'firms.list' }]])(
  'a name that is no text is no request (%s)',
  async name => {
    const reply = await newApp().sendRaw(name, {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-request' } })
  },
)

test('what a page hides in a prototype never reaches a handler', async () => {
  const input = JSON.parse('{"__proto__": {"name": "甲"}, "constructor": {"x": 1}}')
  expect(await newApp().sendRaw('firms.create', input)).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  })
})
