import { expect, test } from 'vitest'
import { lastDayOfTerm } from '../../../../../shared/domain/evidence/suggest/dates/calendar.ts'
import { chineseNumber } from '../../../../../shared/domain/evidence/suggest/dates/chinese-number.ts'
import { findDates } from '../../../../../shared/domain/evidence/suggest/dates/find-dates.ts'
import { termIn } from '../../../../../shared/domain/evidence/suggest/dates/terms.ts'
import { squeeze } from '../../../../../shared/domain/evidence/suggest/read-lines.ts'

test.each([
  ['2024年3月15日', '2024-03-15'],
  ['2024 年 03 月 15 日', '2024-03-15'],
  ['２０２４年３月１５日', '2024-03-15'],
  ['2 0 2 4 年 3 月 1 5 日', '2024-03-15'],
  ['2O24年O3月l5日', '2024-03-15'],
  ['2024年3月15曰', '2024-03-15'],
  ['2024午3月15日', '2024-03-15'],
  ['2024年3月15号', '2024-03-15'],
  ['二〇二四年三月十五日', '2024-03-15'],
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['二零二四年十月廿八日', '2024-10-28'],
  ['二 〇 二 四 年 三 月 十 五 日', '2024-03-15'],
  ['贰零贰肆年叁月壹拾伍日', '2024-03-15'],
  ['2024.03.15', '2024-03-15'],
  ['2024.3.15', '2024-03-15'],
  ['2024. 03. 15', '2024-03-15'],
  ['2024,03,15', '2024-03-15'],
  ['2024/3/15', '2024-03-15'],
  ['2024-03-15', '2024-03-15'],
  ['2024 - 03 - 15', '2024-03-15'],
  ['20240315', '2024-03-15'],
  ['March 15, 2024', '2024-03-15'],
  ['Mar. 15 2024', '2024-03-15'],
  ['15 Mar 2024', '2024-03-15'],
  ['15-Mar-2024', '2024-03-15'],
  ['15th of March, 2024', '2024-03-15'],
  ['15 SEPT 2024', '2024-09-15'],
  ['25/03/2024', '2024-03-25'],
  ['2024年03月151', '2024-03-15'],
  ['2024 ”12 月 16', '2024-12-16'],
  ['2024人对 06上月 07日', '2024-06-07'],
  ['2 24年3月15日', '2024-03-15'],
  ['024年3月15日', '2024-03-15'],
  ['24年3月15日', '2024-03-15'],
  ['2024年3月', '2024-03'],
  ['二〇二四年十月', '2024-10'],
  ['March 2024', '2024-03'],
])('%s is %s', (text, date) => {
  expect(findDates(squeeze(text)).map(one => one.date)).toEqual([date])
})

test.each([
  '2024年13月1日',
  '2023年2月29日',
  '0123年3月15日',
  '2024年08月034日',
  '2024年7月2+4日',
  '2024年09月3',
  '2024人年0.月08和',
  '20加年7月4日',
  '二〇二四年四月二十=日',
  '2024年计划10月25日',
  '证书编号 00124Q30123R3M',
  'GB/T 19001-2016/ISO 9001:2015',
  'DEMO-2024-1001-066',
  '91442099MADEM0011K',
  '2020011001312345',
  '05/06/2024',
  '电话 0760-88881234',
  '第 3 页 共 12 页',
])('%s holds no date', text => {
  expect(findDates(squeeze(text))).toEqual([])
})

test('several dates of a line come in their order', () => {
  const text = squeeze('有效期:2023年05月21日至2026年05月20日 发证 2023/5/21')
  expect(findDates(text).map(one => one.date)).toEqual(['2023-05-21', '2026-05-20', '2023-05-21'])
})

test.each([
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['廿八', 28],
  ['三十一', 31],
  ['卅', 30],
  ['壹拾伍', 15],
  ['五', 5],
  ['十十', null],
  ['天', null],
])('%s is %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value)
})

test.each([
  ['2024-03-05', 60, '2029-03-04'],
  ['2024-02-29', 36, '2027-02-27'],
  ['2024-01-01', 12, '2024-12-31'],
  ['2023-12-28', 36, '2026-12-27'],
  ['2024-03', 12, null],
])('a term from %s of %i months ends on %s', (from, months, end) => {
  expect(lastDayOfTerm(from, months)).toBe(end)
})

test.each([
  ['有效期:三年', 36],
  ['有效期为5年', 60],
  ['证书有效期三年', 36],
  ['自颁发之日起有效期三年', 36],
  ['本证书自发证之日起三年内有效', 36],
  ['有效期36个月', 36],
  ['Valid for 3 years', 36],
  ['营业期限:长期', 'perpetual'],
  ['2008-06-18至长期', 'perpetual'],
  ['有效期:永久有效', 'perpetual'],
])('%s states %s months', (text, months) => {
  expect(termIn(squeeze(text))?.months).toBe(months)
})

test.each(['有效期至2027年3月14日', '有效期:2024年3月15日', '三年规划', '有效'])(
  '%s states no term',
  text => {
    expect(termIn(squeeze(text))).toBeNull()
  },
)
