import { expect, test } from 'vitest'
import {
  actionFromFinding,
  titleOfFinding,
} from '../../../../shared/domain/improvement/action-from-finding.ts'

const long = '未'.repeat(130)

test.each([
  ['走访记录未见趋势。', { title: '走访记录未见趋势', detail: '' }],
  ['走访记录未见趋势', { title: '走访记录未见趋势', detail: '' }],
  [
    '缺少对手数据。只有两年，来源不可核实。',
    { title: '缺少对手数据', detail: '缺少对手数据。只有两年，来源不可核实。' },
  ],
  [
    'No rival data for OTD 3.5. Two years only.',
    { title: 'No rival data for OTD 3.5', detail: 'No rival data for OTD 3.5. Two years only.' },
  ],
  ['。', { title: '。', detail: '' }],
  [long, { title: `${'未'.repeat(119)}…`, detail: long }],
])('the title of %j', (text, expected) => {
  expect(titleOfFinding(text)).toEqual(expected)
})

test('an action from an opportunity keeps where it comes from and leaves owner and dates open', () => {
  const finding = { id: 'f1', assessmentId: 'a1', item: '4.7.2', text: '缺少对手数据。' }
  expect(actionFromFinding(finding, 80, 80)).toEqual({
    title: '缺少对手数据',
    detail: '',
    assessmentId: 'a1',
    item: '4.7.2',
    findingId: 'f1',
    indicatorId: null,
    owner: '',
    importance: 5,
    effort: 3,
    startOn: '',
    dueOn: '',
    state: 'plan',
    closedOn: '',
    result: '',
  })
})
