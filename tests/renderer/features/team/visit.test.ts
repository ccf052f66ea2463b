import { expect, test } from 'vitest'
import {
  countChecks,
  signed,
  visitedItems,
} from '../../../../renderer/src/features/team/visit/visit-facts.ts'
import type { ConsensusItem, VisitCheck } from '../../../../shared/contract/requests/consensus.ts'

const check = (item: string, state: VisitCheck['state']): VisitCheck => ({
  id: `${item} ${state}`,
  revision: 1,
  item,
  text: '看原始记录',
  state,
  note: '',
  position: 1,
  evidence: [],
})

const item = (part: Partial<ConsensusItem>): ConsensusItem => ({
  item: '4.1.2',
  points: 50,
  percents: [],
  spread: 0,
  bandsDiffer: false,
  discuss: [],
  mustDiscuss: false,
  median: 45,
  agreed: { revision: 2, percent: 45, reason: '', decidedAt: '', decidedBy: '' },
  visit: null,
  final: 45,
  ...part,
})

test('checks of an item, and how many are still open', () => {
  const checks = [check('4.1.2', 'open'), check('4.1.2', 'partly'), check('4.1.3', 'open')]
  expect(['4.1.2', '4.1.3', '4.1.4'].map(code => countChecks(checks, code))).toEqual([
    { total: 2, open: 1 },
    { total: 1, open: 1 },
    { total: 0, open: 0 },
  ])
})

test('before and after: only what the visit looked at, with its effect in points', () => {
  const seen = (percent: number, reason: string) => ({ percent, reason, visitedAt: '', evidence: ['e1'] })
  expect(
    visitedItems([
      item({ item: '4.1.2', visit: seen(40, '夜班记录缺两周') }),
      item({ item: '4.1.3', points: 15, visit: seen(45, '') }),
      item({ item: '4.1.4' }),
    ]),
  ).toEqual([
    { item: '4.1.2', before: 45, after: 40, effect: -2.5, reason: '夜班记录缺两周', evidence: ['e1'] },
    { item: '4.1.3', before: 45, after: 45, effect: 0, reason: '', evidence: ['e1'] },
  ])
})

test.each([
  [2.5, '+2.5'],
  [-2.5, '−2.5'],
  [0, '2.5'],
])('a change of %d is written with its sign', (value, text) => {
  expect(signed(value, '2.5')).toBe(text)
})
