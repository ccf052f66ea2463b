import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../../../../shared/domain/review/agenda.ts'
import { bandsApart } from '../../../../shared/domain/review/bands-apart.ts'
import { commitmentText } from '../../../../shared/domain/review/commitment-text.ts'
import { leanOf } from '../../../../shared/domain/review/lean-of.ts'
import { newChecks } from '../../../../shared/domain/review/new-checks.ts'
import { openingCode, readOpeningCode } from '../../../../shared/domain/review/opening-code.ts'
import { teamState } from '../../../../shared/domain/review/team-state.ts'
import { unprovenClaims } from '../../../../shared/domain/review/unproven-claims.ts'
import { visibleBallots } from '../../../../shared/domain/review/visible-ballots.ts'
import { whoCounts } from '../../../../shared/domain/review/who-counts.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import { readPack } from '../../../packs/read-pack.ts'

const [process] = readPack('instrument', 'gbt-19580-2012').scales
if (process === undefined) throw new Error('no scale')

test('the agenda takes first where most points are in dispute, then the item of more points', () => {
  const line = (item: string, points: number, spread: number | null, discuss: readonly string[]) => ({
    item,
    points,
    spread,
    discuss,
  })
  expect(
    agendaOf([
      line('4.1.2', 50, 20, ['bands-differ']),
      line('4.1.3', 30, 10, []),
      line('4.7.2', 80, 25, ['over-limit']),
      line('4.4.6', 10, null, ['too-few']),
      line('4.7.5', 60, null, ['too-few']),
      line('4.4.2', 40, 25, ['over-limit']),
    ]),
  ).toEqual([
    { item: '4.7.2', weight: 20 },
    { item: '4.1.2', weight: 10 },
    { item: '4.4.2', weight: 10 },
    { item: '4.7.5', weight: 0 },
    { item: '4.4.6', weight: 0 },
  ])
})

describe('who may see whose ballots', () => {
  const base = { revealed: false, seat: null, asked: null, byFile: false }
  test.each([
    { ...base, may: 'not-revealed', why: 'nobody sees all before the reveal' },
    { ...base, asked: 'a', may: { of: 'a' }, why: 'who scores here sees the own' },
    { ...base, asked: 'a', byFile: true, may: 'not-revealed', why: 'who handed in a file scores there' },
    { ...base, seat: 'a', may: { of: 'a' }, why: 'a copy shows its seat' },
    { ...base, seat: 'a', asked: 'a', may: { of: 'a' }, why: 'a copy shows its seat, named' },
    { ...base, seat: 'a', asked: 'b', may: 'not-revealed', why: 'a copy shows nobody else' },
    { ...base, revealed: true, may: { of: null }, why: 'afterwards all' },
    { ...base, revealed: true, asked: 'b', byFile: true, may: { of: 'b' }, why: 'afterwards anyone' },
  ])('$why', ({ may, why: _, ...question }) => {
    expect(visibleBallots(question)).toEqual(may)
  })
})

test.each([
  { members: [], state: 'forming' },
  { members: ['idle', 'idle'], state: 'forming' },
  { members: ['started', 'idle'], state: 'scoring' },
  { members: ['in', 'idle'], state: 'scoring' },
  { members: ['in', 'in'], state: 'all-in' },
  { members: ['open', 'open'], state: 'revealed' },
  { members: ['open', 'idle'], state: 'revealed' },
])('a team of $members is $state', ({ members, state }) => {
  const facts = members.map(member => ({
    started: member !== 'idle',
    handedIn: member === 'in' || member === 'open',
    revealed: member === 'open',
  }))
  expect(teamState(facts)).toBe(state)
})

test('a trainee scores along without counting, unless there is nobody else', () => {
  expect(whoCounts(['leader', 'trainee', 'assessor'])).toEqual([true, false, true])
  expect(whoCounts(['trainee', 'trainee'])).toEqual([true, true])
})

describe('the opening code', () => {
  test('is three groups of four without look-alikes and comes back however it is typed', () => {
    assert(
      property(uint8Array({ minLength: 12, maxLength: 16 }), random => {
        const code = openingCode(random)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
        expect(readOpeningCode(code)).toBe(code)
        expect(readOpeningCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
        expect(readOpeningCode(code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '—'))).toBe(
          code,
        )
        const wide = code.replace(/[0-9A-Z]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
        expect(readOpeningCode(wide)).toBe(code)
      }),
    )
  })

  test.each(['', 'ABCD', 'ABCD-EFGH-JKMU', 'ABCD-EFGH-JKMN-P', '一二三四-五六七八-九十百千'])(
    '%j is none',
    typed => {
      expect(readOpeningCode(typed)).toBeNull()
    },
  )

  test('needs enough randomness', () => {
    expect(() => openingCode(new Uint8Array(11))).toThrow(RangeError)
  })
})

test('the text of a commitment knows no order, no other fields, and differs in every value', () => {
  const ballot = (item: string) => ({
    item,
    bands: { A: '30-45', D: '10-25' },
    percent: 40,
    reason: '理由',
    strengths: ['优'],
    opportunities: [],
    verify: [],
  })
  const all = { assessor: 'p', assessment: 'a', ballots: [ballot('4.1.2'), ballot('4.1.3')], salt: 's' }
  const reordered = {
    ...all,
    ballots: [
      { ...ballot('4.1.3'), revision: 7, updatedAt: 't' },
      { ...ballot('4.1.2'), bands: { D: '10-25', A: '30-45' } },
    ],
  }
  expect(commitmentText(reordered)).toBe(commitmentText(all))
  const changed = [
    { ...all, salt: 't' },
    { ...all, assessor: 'q' },
    { ...all, assessment: 'b' },
    { ...all, ballots: [ballot('4.1.2')] },
    { ...all, ballots: [ballot('4.1.2'), { ...ballot('4.1.3'), percent: 45 }] },
    { ...all, ballots: [ballot('4.1.2'), { ...ballot('4.1.3'), strengths: ['优', '秀'] }] },
    { ...all, ballots: [ballot('4.1.2'), { ...ballot('4.1.3'), verify: ['看'] }] },
  ]
  expect(new Set([all, ...changed].map(commitmentText)).size).toBe(changed.length + 1)
})

test('how far a visit moves is counted in bands', () => {
  const moves = [
    [45, 45],
    [45, 30],
    [45, 50],
    [45, 65],
    [45, 70],
    [0, 100],
  ] as const
  expect(moves.map(([from, to]) => bandsApart(process, from, to))).toEqual([0, 0, 1, 1, 2, 5])
})

test('how an assessor leans is measured against the median of who counts', () => {
  const given = [40, 50, 60]
  expect(
    leanOf([
      { own: 60, given },
      { own: 55, given },
      { own: null, given },
      { own: 90, given: [90] },
    ]),
  ).toBe(7.5)
  expect(leanOf([{ own: 90, given: [90] }])).toBeNull()
})

test('sentences with a figure and without proof are claims to look at', () => {
  const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
  const text = (words: string) => ({ type: 'text', text: words })
  const narrative = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text('一次交验合格率 98.6%')] },
      paragraph(
        text('公司自 2019 年起按 4.1.2 推行。一次交验合格率 98.6%，三年上升。员工参与好；培训 12 小时。'),
      ),
      paragraph(text('投诉下降 60%'), { type: 'evidenceRef', attrs: { evidence: 'e1' } }),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph(text('First-pass yield rose to 97 % in 3 lines.'))] },
        ],
      },
    ],
  }
  expect(unprovenClaims(narrative as RichText)).toEqual([
    '一次交验合格率 98.6%，三年上升。',
    '培训 12 小时。',
    'First-pass yield rose to 97 % in 3 lines.',
  ])
})

test('what is on the list already is not added again', () => {
  const check = (item: string, text: string) => ({ item, text })
  expect(
    newChecks(
      [
        check('4.1.2', '看 走访记录 '),
        check('4.1.2', '看走访记录'),
        check('4.1.3', '看走访记录'),
        check('4.1.3', ' '),
      ],
      [check('4.1.2', '看  走访记录')],
    ),
  ).toEqual([check('4.1.2', '看走访记录'), check('4.1.3', '看走访记录')])
})
