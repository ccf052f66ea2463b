import { expect, test } from 'vitest'
import type { App } from '../../electron/core/app.ts'
import type { Failure } from '../../shared/contract/envelope.ts'
import type { RequestName } from '../../shared/contract/requests.ts'
import { ask, doc, expectSentence, withApp } from '../promises/app-kit.ts'

const refuse = async (app: App, name: RequestName, input: unknown): Promise<Failure> => {
  const reply = await app.sendRaw(name, input)
  if (reply.ok) throw new Error(`${name} was not refused`)
  return reply.error
}

const wrongs: readonly (readonly [RequestName, unknown])[] = [
  ['firms.create', { name: 5 }],
  ['firms.create', { name: '' }],
  ['firms.create', { name: '质'.repeat(301) }],
  ['answers.save', { assessmentId: 'a', leaf: '4.1', revision: -1, narrative: doc('x') }],
  [
    'answers.save',
    {
      assessmentId: 'a',
      leaf: '4.1',
      revision: 0,
      narrative: { type: 'doc', content: [{ type: 'script' }] },
    },
  ],
  ['answers.save', { assessmentId: 'a', leaf: '4.1', revision: 0, narrative: doc('x'), extra: 1 }],
  ['scores.save', { assessmentId: 'a', item: '4.1.2', revision: 0, percent: 7 }],
  ['evidence.import', { files: [] }],
  ['evidence.import', { files: ['/etc/passwd', 5] }],
  ['search.find', { text: 'x', limit: 1e9 }],
]

test('wrong types, wrong sizes and strangers’ names are refused before anything happens', () =>
  withApp(async app => {
    const codes: string[] = []
    for (const [name, input] of wrongs) codes.push((await refuse(app, name, input)).code)
    expect(codes).toEqual(wrongs.map(() => 'invalid-input'))
    for (const name of ['__proto__', 'constructor', 'toString', 'firms.create ', '', 5, null, {}]) {
      const reply = await app.sendRaw(name, {})
      expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-request' } })
    }
    for (const depth of [4000, 100_000]) {
      const value: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
      const failure = await refuse(app, 'dossiers.saveField', { id: 'd', field: 'f', revision: 0, value })
      expect([depth, failure.code]).toEqual([depth, 'invalid-input'])
    }
    expect((await ask(app, 'firms.list', {})).firms).toEqual([])
    for (const code of ['invalid-input', 'unknown-request']) expectSentence(code)
  }))
