import { describe, expect, test } from 'vitest'
import { movedTo, neighbourState } from '../../../../shared/domain/improvement/action-state.ts'
import { dueStateOf } from '../../../../shared/domain/improvement/due-state.ts'
import { opportunityOutcome } from '../../../../shared/domain/improvement/opportunity-outcome.ts'

describe('an action that moves', () => {
  test.each([
    ['plan', '', 'do', { state: 'do', closedOn: '' }],
    ['act', '', 'closed', { state: 'closed', closedOn: '2026-03-31' }],
    ['plan', '', 'dropped', { state: 'dropped', closedOn: '2026-03-31' }],
    ['closed', '2025-12-01', 'closed', { state: 'closed', closedOn: '2025-12-01' }],
    ['closed', '2025-12-01', 'check', { state: 'check', closedOn: '' }],
    ['dropped', '2025-12-01', 'closed', { state: 'closed', closedOn: '2026-03-31' }],
  ] as const)('from %s (ended %j) to %s', (state, closedOn, next, expected) => {
    expect(movedTo({ state, closedOn }, next, '2026-03-31')).toEqual(expected)
  })

  test.each([
    ['plan', 1, 'do'],
    ['act', 1, 'closed'],
    ['dropped', 1, null],
    ['plan', -1, null],
    ['dropped', -1, 'closed'],
  ] as const)('%s has at %i the neighbour %s', (state, step, neighbour) => {
    expect(neighbourState(state, step)).toBe(neighbour)
  })
})

test.each([
  ['do', '', { kind: 'none' }],
  ['do', '2026-03-30', { kind: 'overdue', days: 1 }],
  ['do', '2026-03-31', { kind: 'soon', days: 0 }],
  ['do', '2026-04-14', { kind: 'soon', days: 14 }],
  ['do', '2026-04-15', { kind: 'later', days: 15 }],
  ['closed', '2020-01-01', { kind: 'ended' }],
  ['dropped', '', { kind: 'ended' }],
] as const)('%s due on %j', (state, dueOn, expected) => {
  expect(dueStateOf({ state, dueOn }, '2026-03-31')).toEqual(expected)
})

test.each([
  [[], 'none'],
  [['plan'], 'open'],
  [['closed', 'check'], 'open'],
  [['closed', 'dropped'], 'closed'],
  [['dropped', 'dropped'], 'dropped'],
] as const)('an opportunity with actions %j is %s', (states, expected) => {
  expect(opportunityOutcome(states.map(state => ({ state })))).toBe(expected)
})
