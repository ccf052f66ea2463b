import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../shared/domain/review/spread.ts'
import { proposePercent } from '../../shared/domain/scoring/propose-percent.ts'
import { scoreAssessment } from '../../shared/domain/scoring/score-assessment.ts'
import { countRichText } from '../../shared/domain/text/count-characters.ts'
import type { RichText } from '../../shared/domain/text/rich-text.ts'
import { inlinesOf } from '../../shared/domain/text/walk-rich-text.ts'
import type { SampleEarlier } from '../../shared/packs/sample-assessment.ts'
import { readPack } from './read-pack.ts'

const sample = readPack('sample', 'lamp-maker')
const instrument = readPack('instrument', sample.instrument.id, sample.instrument.version)
const items = instrument.categories.flatMap(category => category.items)
const codes = items.map(item => item.code)
const leafCodes = items.flatMap(item => item.leaves.map(leaf => leaf.code))
const scaleOf = (code: string) => {
  const item = items.find(one => one.code === code)
  const scale = instrument.scales.find(one => one.id === item?.scale)
  if (scale === undefined) throw new Error(code)
  return scale
}

const onlyEarlier = (): SampleEarlier => {
  const [first] = sample.earlier
  if (first === undefined || sample.earlier.length !== 1) throw new Error('one earlier year is expected')
  return first
}
const before = onlyEarlier()
const { team, actions, findings } = before

const textOf = (text: RichText): string =>
  inlinesOf(text)
    .map(inline => (inline.type === 'text' ? inline.text : ''))
    .join('')
const sentencesOf = (answers: Readonly<Record<string, RichText>>): readonly string[] =>
  Object.values(answers)
    .flatMap(answer => textOf(answer).split(/[。；]/u))
    .filter(sentence => sentence.length >= 20)

describe('the narratives of 2024', () => {
  test('answer all 38 leaves, shorter than those of 2025', () => {
    expect([before.year, sample.year]).toEqual([2024, 2025])
    expect(Object.keys(before.answers).sort()).toEqual([...leafCodes].sort())
    const count = (answers: Readonly<Record<string, RichText>>) =>
      Object.values(answers).reduce((sum, answer) => sum + countRichText(answer), 0)
    const share = count(before.answers) / count(sample.answers)
    expect(share).toBeGreaterThan(0.55)
    expect(share).toBeLessThan(0.8)
  })

  test('are that year’s own: hardly a long sentence is the same in both years', () => {
    const later = new Set(sentencesOf(sample.answers))
    const own = sentencesOf(before.answers)
    const same = own.filter(sentence => later.has(sentence))
    expect(same.length / own.length).toBeLessThan(0.03)
  })

  test('know no value of a later year and no evidence that was issued later', () => {
    const inlines = Object.values(before.answers).flatMap(inlinesOf)
    expect(
      inlines.filter(inline => inline.type === 'indicatorRef' && (inline.attrs.year ?? 0) > 2024),
    ).toEqual([])
    const numbers = inlines.flatMap(inline =>
      inline.type === 'evidenceRef' ? [Number(inline.attrs.evidence)] : [],
    )
    const late = sample.evidence.filter(
      ({ number, facts }) => numbers.includes(number) && facts.issuedOn > '2025-01-31',
    )
    expect(late.map(({ number }) => number)).toEqual([])
  })

  test.each([
    ['4.1.2', '78%', '86'],
    ['4.1.2', '87%', '94'],
    ['4.4.4', '6.5 小时', '3.4 小时'],
    ['4.5.2.4', '64%', '31%'],
    ['4.5.3.3', '62 天', '37 天'],
    ['4.6.2.3', '5.6 天', '2.8 天'],
  ])('%s: %s of 2024 became %s', (leaf, then, now) => {
    expect(textOf(before.answers[leaf] ?? { type: 'doc', content: [] })).toContain(then)
    const later = sample.answers[leaf] ?? { type: 'doc', content: [] }
    const words = { 86: '百分之八十六', 94: '百分之九十四点五' }[now] ?? now
    expect(textOf(later)).toContain(words)
  })
})

describe('the scores of 2024', () => {
  test('are what the team ended with, near the proposal of their bands', () => {
    expect(Object.keys(before.scores).sort()).toEqual([...codes].sort())
    for (const code of codes) {
      const score = before.scores[code]
      const agreed = team.consensus[code]
      expect(score?.percent, code).toBe(agreed?.visit?.percent ?? agreed?.percent)
      expect(proposePercent(scaleOf(code), score?.bands ?? {}).percent, code).toBe(score?.percent)
    }
  })

  test('add up to 418, 63 points below those of 2025, and no item was better then', () => {
    expect(scoreAssessment(instrument, before.scores).total).toBe(418)
    expect(scoreAssessment(instrument, sample.scores).total).toBe(481)
    const better = codes.filter(
      code => (before.scores[code]?.percent ?? 0) > (sample.scores[code]?.percent ?? 0),
    )
    expect(better).toEqual([])
  })

  test('each item has two strengths and two opportunities, each of a dimension of its scale', () => {
    for (const code of codes) {
      const own = findings.filter(finding => finding.item === code)
      expect(own.map(({ kind }) => kind).sort(), code).toEqual([
        'opportunity',
        'opportunity',
        'strength',
        'strength',
      ])
      const dimensions = scaleOf(code).dimensions.map(({ id }) => id)
      expect(own.filter(({ dimension }) => !dimensions.includes(dimension))).toEqual([])
    }
    const texts = [...findings, ...sample.findings].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the improvements', () => {
  test('are 25: most closed, some running, a few dropped', () => {
    const states = Object.entries(Object.groupBy(actions, ({ state }) => state))
    expect(Object.fromEntries(states.map(([state, list]) => [state, list?.length]))).toEqual({
      closed: 17,
      do: 3,
      check: 1,
      act: 1,
      dropped: 3,
    })
    const told = textOf(sample.answers['4.6.3.2'] ?? { type: 'doc', content: [] })
    expect(told).toContain(
      '四十六条，据此立改进措施二十五项，至 2025 年末关闭十七项、五项继续推进、三项评估后放弃',
    )
    expect(findings.filter(({ kind }) => kind === 'opportunity')).toHaveLength(46)
  })

  test('what ended has a day in 2025 and a result; what runs has no day', () => {
    for (const { title, state, startOn, dueOn, closedOn, result } of actions) {
      expect(startOn < dueOn, title).toBe(true)
      expect(result.length, title).toBeGreaterThan(20)
      const ended = state === 'closed' || state === 'dropped'
      expect(ended ? closedOn > startOn && closedOn.startsWith('2025-') : closedOn === '', title).toBe(true)
      if (state === 'dropped') expect(result, title).toMatch(/^放弃：/)
    }
  })

  test('most of what closed is proven by evidence or by an indicator that moved the right way', () => {
    const closed = actions.filter(({ state }) => state === 'closed')
    const proven = closed.filter(({ evidence, indicator }) => evidence.length > 0 || indicator !== undefined)
    expect(proven.length / closed.length).toBeGreaterThan(0.75)
    for (const { title, indicator: code } of closed) {
      const indicator = sample.indicators.find(one => one.code === code)
      if (indicator === undefined) continue
      const [then = Number.NaN, now = Number.NaN] = [indicator.actual[2024], indicator.actual[2025]]
      expect(indicator.direction === 'down' ? now < then : now > then, title).toBe(true)
    }
  })
})

describe('the team of 2024', () => {
  const percentsOf = (code: string) => team.assessors.map(({ ballots }) => ballots[code]?.percent ?? null)

  test('three assessors judge all 23 items, each in own words', () => {
    expect(team.assessors.map(({ name, role }) => [name, role])).toEqual([
      ['陈慧敏', 'leader'],
      ['邓立群', 'assessor'],
      ['苏丽华', 'assessor'],
    ])
    const all = team.assessors.flatMap(({ ballots }) => Object.entries(ballots))
    expect(all).toHaveLength(3 * 23)
    for (const [code, ballot] of all) {
      expect(codes).toContain(code)
      expect(proposePercent(scaleOf(code), ballot.bands).percent, code).toBe(ballot.percent)
      expect(ballot.strengths.length * ballot.opportunities.length, code).toBeGreaterThan(0)
    }
    const words = all.flatMap(([, { reason, strengths, opportunities }]) => [
      reason,
      ...strengths,
      ...opportunities,
    ])
    expect(new Set(words).size).toBe(words.length)
  })

  test('four items lie more than twenty points apart; what is agreed lies within the ballots', () => {
    const apart = codes.filter(code => (spreadOf(scaleOf(code), percentsOf(code), 20).spread ?? 0) > 20)
    expect(apart).toEqual(['4.1.3', '4.4.4', '4.6.3', '4.7.3'])
    for (const code of codes) {
      const percents = percentsOf(code).flatMap(percent => (percent === null ? [] : [percent]))
      const agreed = team.consensus[code]?.percent ?? Number.NaN
      expect(agreed >= Math.min(...percents) && agreed <= Math.max(...percents), code).toBe(true)
      expect(team.consensus[code]?.reason.length, code).toBeGreaterThan(20)
    }
    for (const code of apart) expect(team.consensus[code]?.reason).toContain('相差 25 个百分点')
  })

  test('the visit changed two items by what was seen, and looked at everything that was to be verified', () => {
    const changes = Object.entries(team.consensus).flatMap(([code, { percent, visit }]) =>
      visit === undefined ? [] : [[code, percent, visit.percent]],
    )
    expect(changes).toEqual([
      ['4.4.6', 50, 45],
      ['4.5.3', 45, 50],
    ])
    const wanted = team.assessors.flatMap(({ ballots }) =>
      Object.entries(ballots).flatMap(([item, { verify }]) => verify.map(text => ({ item, text }))),
    )
    const looked = team.visitChecks.map(({ item, text }) => ({ item, text }))
    expect(wanted.filter(one => !looked.some(two => two.item === one.item && two.text === one.text))).toEqual(
      [],
    )
    expect(looked).toHaveLength(wanted.length)
  })

  test('hand-ins, opening, agreement and visit follow one another', () => {
    const decided = Object.values(team.consensus).map(({ decidedAt }) => decidedAt)
    const visited = Object.values(team.consensus).flatMap(({ visit }) => (visit ? [visit.visitedAt] : []))
    const order = [
      ...team.assessors.map(({ handedInAt }) => handedInAt).sort(),
      team.revealedAt,
      ...decided.sort(),
      ...visited.sort(),
    ]
    expect(order).toEqual([...order].sort())
  })
})
