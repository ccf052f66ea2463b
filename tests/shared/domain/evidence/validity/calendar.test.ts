import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFile } from '../../../../../shared/domain/evidence/validity/calendar/calendar-file.ts'
import {
  type CalendarWords,
  expiryEvents,
  type LapsingEvidence,
} from '../../../../../shared/domain/evidence/validity/calendar/expiry-events.ts'
import { type Component, readCalendar, textOf, valueIn } from './read-calendar.ts'

const words: CalendarWords = {
  fileName: '',
  title: '',
  name: '{{number}} {{title}}',
  confidential: '{{number}}（保密）',
  lapses: '到期：{{name}}',
  ahead: '{{days}} 天后到期：{{name}}',
  issuer: '签发单位：{{text}}',
  documentNumber: '编号：{{text}}',
  before: '早于“{{title}}”截止（{{date}}）',
  deadline: '申报截止：{{title}}',
}

const certificate: LapsingEvidence = {
  id: 'e1',
  revision: 41,
  number: 12,
  title: '质量管理体系认证证书；GB/T 19001, ISO 9001',
  kind: '管理体系认证证书',
  issuer: '样例认证, 有限公司',
  documentNumber: '00124Q\\30123',
  confidential: false,
  validTo: '2026-12-31',
  remindDays: [180, 90, 1],
  lapsesBefore: [{ id: 'd1', title: '市长奖', filingDate: '2027-02-01' }],
}
const award = { id: 'd1', revision: 7, title: '市长奖', filingDate: '2027-02-01' }

const read = (today: string, evidence: readonly LapsingEvidence[], dossiers = [award]): Component =>
  readCalendar(
    calendarFile({
      title: '甲样灯饰 证书到期',
      product: '-//Zhiheng//Zhiheng 0.1.0//ZH',
      madeAt: `${today}T04:05:06.700Z`,
      events: expiryEvents({ today, fileId: 'f1', evidence, dossiers }, words),
    }),
  )

const told = (event: Component) => ({
  uid: valueIn(event, 'UID'),
  start: valueIn(event, 'DTSTART'),
  end: valueIn(event, 'DTEND'),
  whole: event.properties.find(({ name }) => name === 'DTSTART')?.parameters,
  summary: textOf(valueIn(event, 'SUMMARY')),
  description: event.properties.filter(({ name }) => name === 'DESCRIPTION').map(one => textOf(one.value)),
  alarms: event.components.map(alarm => [valueIn(alarm, 'TRIGGER'), textOf(valueIn(alarm, 'DESCRIPTION'))]),
})

test('a certificate is a whole day with an alarm for each reminder still to come, and comes back as it was written', () => {
  const calendar = read('2026-08-01', [certificate])
  expect([valueIn(calendar, 'VERSION'), valueIn(calendar, 'PRODID')]).toEqual([
    '2.0',
    '-//Zhiheng//Zhiheng 0.1.0//ZH',
  ])
  const name = 'E-12 质量管理体系认证证书；GB/T 19001, ISO 9001'
  expect(calendar.components.map(told)).toEqual([
    {
      uid: 'e1@f1',
      start: '20261231',
      end: '20270101',
      whole: { VALUE: 'DATE' },
      summary: `到期：${name}`,
      description: [
        '管理体系认证证书\n编号：00124Q\\30123\n签发单位：样例认证, 有限公司\n早于“市长奖”截止（2027-02-01）',
      ],
      alarms: [
        ['-P89DT15H', `90 天后到期：${name}`],
        ['-PT15H', `1 天后到期：${name}`],
      ],
    },
    {
      uid: 'd1@f1',
      start: '20270201',
      end: '20270202',
      whole: { VALUE: 'DATE' },
      summary: '申报截止：市长奖',
      description: [],
      alarms: [],
    },
  ])
  expect(calendar.components.map(event => valueIn(event, 'DTSTAMP'))).toEqual([
    '20260801T040506Z',
    '20260801T040506Z',
  ])
})

test('what is confidential goes into a calendar by its number alone', () => {
  const [event] = read('2026-08-01', [{ ...certificate, confidential: true }], []).components.map(told)
  expect(event).toMatchObject({ summary: '到期：E-12（保密）', description: [] })
  expect(event?.alarms.flat().join()).not.toContain('质量管理体系')
})

test('a month ends on its last day, and what has lapsed is no reminder', () => {
  const evidence = [
    { ...certificate, validTo: '2028-02' },
    { ...certificate, id: 'e2', validTo: '2026-07-31' },
  ]
  expect(read('2026-08-01', evidence, []).components.map(event => valueIn(event, 'DTSTART'))).toEqual([
    '20280229',
  ])
})

test('any text survives folding and escaping', () => {
  const plain = (text: string): string =>
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\p{Cc}--[\t\n]]/gv, '')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary' }), (a, b) => {
      const [event] = read(
        '2026-08-01',
        [{ ...certificate, title: a, issuer: b, lapsesBefore: [] }],
        [],
      ).components
      expect(textOf(valueIn(event as Component, 'SUMMARY'))).toBe(`到期：E-12 ${plain(a)}`)
      if (b !== '')
        expect(textOf(valueIn(event as Component, 'DESCRIPTION'))).toContain(`签发单位：${plain(b)}`)
    }),
    { numRuns: 50, examples: [['一\u2028二\u2029三\u0085四', '五\r\n六\r七']] },
  )
})
