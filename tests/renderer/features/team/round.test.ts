import { describe, expect, test } from 'vitest'
import { codesFrom } from '../../../../renderer/src/features/team/round/read-codes.ts'
import { assessorState, roundOf } from '../../../../renderer/src/features/team/round/round-state.ts'
import type { Assessor } from '../../../../shared/contract/requests/team.ts'

const handIn = (origin: 'here' | 'file', revealedAt: string | null = null) => ({
  origin,
  handedInAt: '2026-03-01T02:00:00.000Z',
  commitment: 'a'.repeat(64),
  revealedAt,
})

const member = (name: string, part: Partial<Assessor> = {}): Assessor => ({
  id: `id of ${name}`,
  revision: 1,
  name,
  role: 'assessor',
  affiliation: '',
  position: 1,
  handedOutAt: null,
  handIn: null,
  withdrawals: [],
  scored: 0,
  ...part,
})
const out = { handedOutAt: '2026-02-20T02:00:00.000Z', scored: null }

test.each([
  ['nothing yet', {}, 'idle'],
  ['scores in this file', { scored: 3 }, 'here'],
  ['scores here although a copy went out', { handedOutAt: '2026-02-20T02:00:00.000Z', scored: 3 }, 'here'],
  ['has a copy outside', out, 'out'],
  ['handed in here', { handIn: handIn('here'), scored: 23 }, 'in-here'],
  ['handed in a file', { ...out, handIn: handIn('file') }, 'in-file'],
  ['opened', { handIn: handIn('file', '2026-03-02T02:00:00.000Z') }, 'opened'],
] as const)('an assessor who %s', (_, part, state) => {
  expect(assessorState(member('王芳', part))).toBe(state)
})

describe('the round', () => {
  const none = { total: 2, handedIn: 0, scoring: [], out: [], idle: [] }

  test('one counting assessor and a trainee are no team yet', () => {
    const assessors = [member('王芳'), member('小周', { role: 'trainee' })]
    expect(roundOf({ assessors, state: 'forming' })).toEqual({
      ...none,
      stage: 'form',
      next: { does: 'add' },
      idle: ['王芳', '小周'],
    })
  })

  test('a team of two begins', () => {
    const assessors = [member('王芳'), member('赵磊')]
    expect(roundOf({ assessors, state: 'forming' })).toEqual({
      ...none,
      stage: 'form',
      next: { does: 'begin' },
      idle: ['王芳', '赵磊'],
    })
  })

  test('who scores here comes before who has not begun, and that one before the copies outside', () => {
    const scoring = member('王芳', { scored: 9 })
    const away = member('赵磊', out)
    const fresh = member('李强')
    const done = member('陈慧敏', { handIn: handIn('here'), scored: 23 })
    const next = (...assessors: Assessor[]) => roundOf({ assessors, state: 'scoring' }).next
    expect([next(away, fresh, scoring, done), next(away, fresh, done), next(away, done)]).toEqual([
      { does: 'score', assessorId: 'id of 王芳' },
      { does: 'begin' },
      { does: 'collect' },
    ])
    expect(roundOf({ assessors: [away, fresh, scoring, done], state: 'scoring' })).toMatchObject({
      stage: 'score',
      total: 4,
      handedIn: 1,
      scoring: [{ name: '王芳', scored: 9 }],
      out: ['赵磊'],
      idle: ['李强'],
    })
  })

  test('all in, then opened', () => {
    const sealed = [member('王芳', { handIn: handIn('here') }), member('赵磊', { handIn: handIn('file') })]
    expect(roundOf({ assessors: sealed, state: 'all-in' })).toMatchObject({
      stage: 'open',
      next: { does: 'open' },
    })
    expect(roundOf({ assessors: sealed, state: 'revealed' }, true).next).toEqual({ does: 'visit' })
    expect(roundOf({ assessors: sealed, state: 'revealed' })).toMatchObject({
      stage: 'agree',
      next: { does: 'meet' },
    })
  })
})

describe('codes out of a pasted text', () => {
  const waiting = [
    { id: 'a', name: '王芳' },
    { id: 'b', name: '赵磊' },
    { id: 'c', name: 'John Smith' },
  ]
  test.each([
    ['one code goes where it was pasted', '7k3f 0qxm 9b2t', 'b', { b: '7K3F-0QXM-9B2T' }],
    [
      'named lines go to their owners, in any order',
      '赵磊：7K3F-0QXM-9B2T\n王芳 1111-2222-3333',
      'a',
      { a: '1111-2222-3333', b: '7K3F-0QXM-9B2T' },
    ],
    [
      'nameless lines go on from the field, and wrap',
      '1111-2222-3333\r\n4444-5555-6666',
      'c',
      { c: '1111-2222-3333', a: '4444-5555-6666' },
    ],
    [
      'a name of letters is no code, full width and confusable letters are read',
      'John Smith: ７ｋ３ｆ－oqxm-9b2t',
      'a',
      { c: '7K3F-0QXM-9B2T' },
    ],
    ['what is no code is left alone', '明天九点开会，会议室 302', 'a', {}],
  ])('%s', (_, text, from, found) => {
    expect(codesFrom(text, waiting, from)).toEqual(found)
  })
})
