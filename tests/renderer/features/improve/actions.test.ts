import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  filterActions,
  noFilter,
  none,
} from '../../../../renderer/src/features/improve/filter-actions.ts'
import { groupActions } from '../../../../renderer/src/features/improve/group-actions.ts'
import { columnOf, rankOf, sortActions } from '../../../../renderer/src/features/improve/sort-actions.ts'
import type { Action } from '../../../../shared/contract/requests/actions.ts'

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  revision: 1,
  title: `措施 ${id}`,
  detail: '',
  assessmentId: 'a25',
  item: '4.7.2',
  findingId: null,
  indicatorId: null,
  owner: '陈慧敏',
  importance: 3,
  effort: 3,
  startOn: '',
  dueOn: '',
  state: 'do',
  closedOn: '',
  result: '',
  position: Number(id.replace(/\D/g, '')),
  year: 2025,
  percent: 45,
  finding: null,
  priority: { gap: 3, ease: 3, value: 27 },
  evidence: 0,
  ...more,
})
const priority = (value: number) => ({ gap: 3, ease: 3, value })
const ids = (list: readonly Action[]) => list.map(({ id }) => id)

describe('filter', () => {
  const all = [
    action('1', { dueOn: '2026-03-30', result: '准时交付率 96.4%' }),
    action('2', { dueOn: '2026-03-30', state: 'closed', owner: '' }),
    action('3', { item: '', assessmentId: null, finding: '缺少 Rival 对比' }),
    action('4', { item: '4.1.2', owner: ' 王芳 ', dueOn: '2026-03-31' }),
  ]
  test.each([
    ['nothing', {}, ['1', '2', '3', '4']],
    ['every word somewhere', { text: '96.4 交付' }, ['1']],
    ['the words of the opportunity, in any case', { text: 'rival' }, ['3']],
    ['an item', { item: '4.1.2' }, ['4']],
    ['no item', { item: none }, ['3']],
    ['an owner, however it was typed', { owner: '王芳' }, ['4']],
    ['no owner', { owner: none }, ['2']],
    ['no assessment', { assessmentId: none }, ['3']],
    ['late ones only: neither ended nor due today', { overdue: true }, ['1']],
  ])('by %s', (_, part, expected) => {
    expect(ids(filterActions(all, { ...noFilter, ...part }, '2026-03-31'))).toEqual(expected)
  })

  test('offers each value once, items by number', () => {
    expect(choicesOf(['4.1.10', '4.1.2', '', '4.1.2 '])).toEqual(['4.1.2', '4.1.10'])
  })
})

describe('order', () => {
  const all = [
    action('1', { priority: priority(36), dueOn: '', owner: '王芳' }),
    action('2', { priority: priority(60), dueOn: '2026-05-01', state: 'plan' }),
    action('3', { priority: priority(36), dueOn: '2026-04-01', item: '4.1.10' }),
    action('4', { priority: priority(75), dueOn: '2026-06-01', state: 'closed', item: '4.1.2' }),
  ]
  test.each([
    ['priority', true, ['4', '2', '1', '3']],
    ['priority', false, ['1', '3', '2', '4']],
    ['dueOn', false, ['3', '2', '4', '1']],
    ['dueOn', true, ['4', '2', '3', '1']],
    ['state', false, ['2', '1', '3', '4']],
    ['item', false, ['4', '3', '2', '1']],
  ] as const)('by %s, descending %s', (by, down, expected) => {
    expect(ids(sortActions(all, by, down, 'zh-CN'))).toEqual(expected)
  })

  test('the rank counts only what is still worked on', () => {
    expect(['2', '1', '4'].map(id => rankOf(all, id))).toEqual([
      { rank: 1, count: 3 },
      { rank: 2, count: 3 },
      { rank: 0, count: 3 },
    ])
  })

  test('a column shows the most pressing first, an ended one the latest', () => {
    const ended = [
      action('5', { state: 'closed', closedOn: '2026-01-01', priority: priority(90) }),
      action('6', { state: 'closed', closedOn: '2026-02-01' }),
    ]
    expect([ids(columnOf(all, 'do')), ids(columnOf(ended, 'closed')), ids(columnOf(all, 'act'))]).toEqual([
      ['1', '3'],
      ['6', '5'],
      [],
    ])
  })
})

test('groups come in order with the nameless last; inside by their first date', () => {
  const all = [
    action('1', { owner: '' }),
    action('2', { owner: '王芳', startOn: '2026-05-01' }),
    action('3', { owner: '王芳 ', dueOn: '2026-04-01' }),
    action('4', { owner: '陈慧敏' }),
  ]
  expect(groupActions(all, 'owner').map(({ key, actions }) => [key, ids(actions)])).toEqual([
    ['陈慧敏', ['4']],
    ['王芳', ['3', '2']],
    ['', ['1']],
  ])
})
