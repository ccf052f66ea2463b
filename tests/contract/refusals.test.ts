import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../shared/contract/envelope.ts'
import { type Target, targets } from './targets.ts'

const long = 'é'.repeat(100_001)
const doc = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const answer = { assessmentId: 'a', leaf: '4.1.2', revision: 0 }

/** Name, input, expected code: what every host must refuse in the same way. */
const refusals: readonly (readonly [name: string, input: unknown, code: string])[] = [
  ['no.such.request', {}, 'unknown-request'],
  ['__proto__', {}, 'unknown-request'],
  ['constructor', {}, 'unknown-request'],
  ['toString', {}, 'unknown-request'],
  ['hasOwnProperty', {}, 'unknown-request'],
  ['firms.List', {}, 'unknown-request'],
  ['../call/firms.list', {}, 'unknown-request'],
  ['firms.list', { extra: 1 }, 'invalid-input'],
  ['firms.list', [], 'invalid-input'],
  ['firms.list', 'text', 'invalid-input'],
  ['firms.list', 7, 'invalid-input'],
  ['firms.open', { id: 'a', more: 'file-12345678' }, 'invalid-input'],
  ['firms.open', { token: '/etc/passwd' }, 'file-gone'],
  ['firms.create', { name: '' }, 'invalid-input'],
  ['firms.create', { name: '   ' }, 'invalid-input'],
  ['firms.create', { name: '甲', path: '/tmp/x' }, 'invalid-input'],
  ['settings.save', { theme: 'pink' }, 'invalid-input'],
  ['settings.save', { backupMinutes: 0 }, 'invalid-input'],
  ['firms.save', { revision: -1, facts: {} }, 'invalid-input'],
  ['firms.save', { revision: 1.5, facts: {} }, 'invalid-input'],
  ['firms.save', { revision: 1, facts: { name: '' } }, 'invalid-input'],
  ['firms.save', { revision: 1, facts: { __proto__: { town: 'x' }, demo: true } }, 'invalid-input'],
  ['answers.save', { ...answer, narrative: doc('') }, 'invalid-input'],
  ['answers.save', { ...answer, narrative: doc(long) }, 'invalid-input'],
  [
    'answers.save',
    { ...answer, narrative: { type: 'doc', content: [{ type: 'image', src: 'x' }] } },
    'invalid-input',
  ],
  ['answers.save', { ...answer, narrative: '<b>x</b>' }, 'invalid-input'],
  ['scores.save', { assessmentId: 'a', item: '4.1.2', revision: 0, percent: 47 }, 'invalid-input'],
  ['scores.save', { assessmentId: 'a', item: '4.1.2', revision: 0, percent: 105 }, 'invalid-input'],
  ['ballots.save', { assessorId: 'a', item: '4.1.2', revision: 0, percent: 47 }, 'invalid-input'],
  ['ballots.save', { assessorId: 'a', item: '4.1.2', revision: 0, strengths: [' '] }, 'invalid-input'],
  ['ballots.save', { assessorId: 'a', item: '4.1.2', revision: 0, verify: [long] }, 'invalid-input'],
  ['assessors.save', { assessmentId: 'a', name: ' ', role: 'leader' }, 'invalid-input'],
  ['assessors.save', { assessmentId: 'a', name: '甲', role: 'judge' }, 'invalid-input'],
  ['handIns.withdraw', { assessorId: 'a', reason: ' ' }, 'invalid-input'],
  ['handIns.open', { assessmentId: 'a', codes: { a: 7 } }, 'invalid-input'],
  ['consensus.setLimit', { assessmentId: 'a', revision: 1, spreadLimit: 101 }, 'invalid-input'],
  ['evidence.import', { files: [] }, 'invalid-input'],
  ['claims.create', { id: 'x'.repeat(81), assessmentId: 'a', leaf: '4.1.2', text: '甲' }, 'invalid-input'],
  ['claims.create', { id: 'a', assessmentId: 'a', leaf: '4.1.2', text: ' ' }, 'invalid-input'],
  ['claims.visit', { id: 'a', revision: 1, visit: 'maybe', note: '' }, 'invalid-input'],
  ['proofs.save', { claimId: 'a', evidenceId: 'b', place: { kind: 'area', page: 0 } }, 'invalid-input'],
  ['indicators.setValue', { id: 'a', series: 'actual', year: 25, value: 1 }, 'invalid-input'],
  ['indicators.setValue', { id: 'a', series: 'actual', year: 2025, value: '1' }, 'invalid-input'],
  ['history.list', { entity: 'meta', id: 'x' }, 'invalid-input'],
  ['actions.save', { fields: { title: ' ' } }, 'invalid-input'],
  ['actions.save', { fields: { title: '甲', dueOn: '2026-02-30' } }, 'invalid-input'],
  ['actions.save', { fields: { title: '甲', effort: 6 } }, 'invalid-input'],
  ['actions.save', { fields: { title: '甲', state: 'closed' } }, 'invalid-input'],
  ['actions.move', { id: 'a', revision: 1, state: 'later' }, 'invalid-input'],
  ['actions.fromFindings', { ids: [] }, 'invalid-input'],
  [
    'years.start',
    { from: 'a', year: 25, title: '甲', take: { answers: true, notes: true } },
    'invalid-input',
  ],
  ['years.start', { from: 'a', year: 2026, title: '甲', take: { scores: true } }, 'invalid-input'],
  ['years.compare', { a: 'a' }, 'invalid-input'],
  ['search.find', { text: '' }, 'invalid-input'],
  ['search.find', { text: 'x', limit: 100_000 }, 'invalid-input'],
]

const outcome = (reply: Reply<unknown>): string => (reply.ok ? 'accepted' : reply.error.code)

describe.each(Object.keys(targets))('over %s', name => {
  const state: { target: Target | null } = { target: null }
  beforeAll(async () => {
    state.target = (await targets[name]?.()) ?? null
  })
  afterAll(() => state.target?.close())

  test.each(refusals)('%s refuses %j with %s', async (request, input, code) => {
    const path = name === 'command line' && code === 'file-gone'
    const sent = path ? { token: '/no such file' } : input
    const reply = await state.target?.send(request, sent, false)
    expect(reply === undefined ? 'no target' : outcome(reply)).toBe(code)
  })

  test('an over-long text of many paragraphs is refused, too', async () => {
    const narrative = { type: 'doc', content: Array.from({ length: 5_001 }, () => ({ type: 'paragraph' })) }
    const reply = await state.target?.send('answers.save', { ...answer, narrative }, false)
    expect(reply === undefined ? 'no target' : outcome(reply)).toBe('invalid-input')
  })
})
