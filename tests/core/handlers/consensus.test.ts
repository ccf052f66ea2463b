import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask } from '../app-kit.ts'
import { addAssessor, newTeam, openTeam, refusal, type Scored, score } from '../team-kit.ts'

const by = (...percents: readonly (number | null)[]): readonly Scored[] =>
  ['4.1.2', '4.1.3', '4.1.4', '4.7.2'].flatMap((item, index) => {
    const percent = percents[index]
    return percent === undefined ? [] : [{ item, percent }]
  })

/** Items: over the limit; one band; scored by one only; a results item in one band. */
const disputed = () => openTeam([by(30, 50, 40, 70), by(55, 60, null, 75), by(65, 65, null, 85)])

const scoresOf = async (app: App, id: string) => (await ask(app, 'assessments.get', { id })).scores

test('the table shows what must be discussed, in which order, and how far the team agrees', async () => {
  const { app, assessmentId, team } = await disputed()
  const table = await ask(app, 'consensus.get', { assessmentId })
  expect(
    table.items.slice(0, 3).map(({ item, spread, discuss, median, mustDiscuss }) => ({
      item,
      spread,
      discuss,
      median,
      mustDiscuss,
    })),
  ).toEqual([
    { item: '4.1.2', spread: 35, discuss: ['over-limit', 'bands-differ'], median: 55, mustDiscuss: true },
    { item: '4.1.3', spread: 15, discuss: [], median: 60, mustDiscuss: false },
    { item: '4.1.4', spread: null, discuss: ['too-few'], median: 40, mustDiscuss: true },
  ])
  expect(table.items[0]?.percents).toEqual([
    { assessorId: team[0], name: '李组长', role: 'leader', counts: true, percent: 30, band: '30-45' },
    { assessorId: team[1], name: '王评审', role: 'assessor', counts: true, percent: 55, band: '50-65' },
    { assessorId: team[2], name: '赵评审', role: 'assessor', counts: true, percent: 65, band: '50-65' },
  ])
  expect(table.agenda.slice(0, 3)).toEqual([
    { item: '4.1.2', weight: 17.5 },
    { item: '4.7.3', weight: 0 },
    { item: '4.7.4', weight: 0 },
  ])
  expect(table.counts).toEqual({
    items: 23,
    mustDiscuss: 21,
    toDiscuss: 21,
    toTake: 2,
    agreed: 0,
    visited: 0,
  })
  expect(table.assessors.map(({ name, scored, total, lean }) => ({ name, scored, total, lean }))).toEqual([
    { name: '李组长', scored: 4, total: 50 * 0.3 + 30 * 0.5 + 30 * 0.4 + 80 * 0.7, lean: (-25 - 10 - 5) / 3 },
    { name: '王评审', scored: 3, total: 50 * 0.55 + 30 * 0.6 + 80 * 0.75, lean: 0 },
    { name: '赵评审', scored: 3, total: 50 * 0.65 + 30 * 0.65 + 80 * 0.85, lean: (10 + 5 + 10) / 3 },
  ])
  expect(table.agreement).toMatchObject({ items: 3, raters: 3, sameBand: 2 / 3, withinLimit: 2 / 3 })
  expect(table.agreement.kendall).toMatchObject({ w: 186 / 198, df: 2, p: null })
  expect(table.totals).toEqual({
    points: 1000,
    median: 50 * 0.55 + 30 * 0.6 + 30 * 0.4 + 80 * 0.75,
    agreed: 0,
    final: 0,
  })
})

test('an item is agreed in one change: percent, score, findings; a discussed one needs its reason', async () => {
  const { app, assessmentId } = await disputed()
  const base = { assessmentId, item: '4.1.2', revision: 0, percent: 60 }
  expect(await refusal(app, 'consensus.save', { ...base, reason: ' ' })).toEqual({
    code: 'reason-needed',
    params: { item: '4.1.2' },
  })
  expect(await refusal(app, 'consensus.save', { ...base, percent: 62, reason: '理由' })).toMatchObject({
    code: 'invalid-input',
  })
  const texts = { strengths: ['4.1.2 优势', '4.1.2 优势'], opportunities: ['4.1.2 改进空间'] }
  const saved = await ask(app, 'consensus.save', { ...base, reason: '证据 E-3 充分', ...texts })
  const revision = saved.agreed?.revision ?? 0
  expect(saved).toMatchObject({
    item: '4.1.2',
    final: 60,
    visit: null,
    agreed: { percent: 60, reason: '证据 E-3 充分' },
  })
  const stale = await app.send('consensus.save', { ...base, reason: '别的' })
  expect(stale).toMatchObject({ error: { code: 'conflict', current: { item: '4.1.2', final: 60 } } })
  await ask(app, 'consensus.save', { ...base, revision, percent: 55, reason: '再议', ...texts })
  const item = await ask(app, 'consensus.item', { assessmentId, item: '4.1.2' })
  expect(item.findings.map(({ kind, text }) => [kind, text])).toEqual([
    ['strength', '4.1.2 优势'],
    ['opportunity', '4.1.2 改进空间'],
  ])
  expect(item).toMatchObject({
    points: 50,
    spreadLimit: 20,
    medianBands: { A: '30-45', D: '50-65', L: '30-45', I: '30-45' },
    previous: null,
    final: 55,
  })
  expect(item.ballots[1]).toMatchObject({
    name: '王评审',
    percent: 55,
    band: '50-65',
    reason: '4.1.2 的理由',
    strengths: ['4.1.2 优势'],
    verify: ['4.1.2 现场看记录'],
  })
  expect(await scoresOf(app, assessmentId)).toMatchObject([{ item: '4.1.2', percent: 55, reason: '再议' }])
  await ask(app, 'history.undo', {})
  expect(await scoresOf(app, assessmentId)).toMatchObject([{ percent: 60, reason: '证据 E-3 充分' }])
  await ask(app, 'history.undo', {})
  expect(await scoresOf(app, assessmentId)).toEqual([])
  expect((await ask(app, 'consensus.item', { assessmentId, item: '4.1.2' })).findings).toEqual([])
})

test('undisputed items take their median together, with the reason of the ballot nearest to it', async () => {
  const { app, assessmentId } = await disputed()
  expect(await ask(app, 'consensus.takeMedians', { assessmentId })).toEqual({ items: ['4.1.3', '4.7.2'] })
  expect(
    (await scoresOf(app, assessmentId)).map(({ item, percent, reason }) => [item, percent, reason]),
  ).toEqual([
    ['4.1.3', 60, '4.1.3 的理由'],
    ['4.7.2', 75, '4.7.2 的理由'],
  ])
  expect(await ask(app, 'consensus.takeMedians', { assessmentId })).toEqual({ items: [] })
  const { counts, totals } = await ask(app, 'consensus.get', { assessmentId })
  expect({ agreed: counts.agreed, toTake: counts.toTake, total: totals.agreed }).toEqual({
    agreed: 2,
    toTake: 0,
    total: 30 * 0.6 + 80 * 0.75,
  })
  await ask(app, 'history.undo', {})
  expect(await scoresOf(app, assessmentId)).toEqual([])
})

test('the limit is the team’s own, may be set beforehand, and moves what must be discussed', async () => {
  const { app, assessmentId } = await disputed()
  const { assessment } = await ask(app, 'consensus.get', { assessmentId })
  const { revision } = assessment
  expect(await ask(app, 'consensus.setLimit', { assessmentId, revision, spreadLimit: 10 })).toMatchObject({
    spreadLimit: 10,
  })
  const { items } = await ask(app, 'consensus.get', { assessmentId })
  expect(items[1]).toMatchObject({ item: '4.1.3', spread: 15, discuss: ['over-limit'] })
  const stale = await app.send('consensus.setLimit', { assessmentId, revision, spreadLimit: 30 })
  expect(stale).toMatchObject({ error: { code: 'conflict', current: { spreadLimit: 10 } } })
})

test('a trainee is shown and not counted', async () => {
  const { app, assessmentId } = await newTeam()
  const team = [
    await addAssessor(app, assessmentId, '李组长', 'leader'),
    await addAssessor(app, assessmentId, '见习', 'trainee'),
  ]
  for (const [index, id] of team.entries()) {
    await score(app, id, by(50 + 40 * index))
    await ask(app, 'handIns.make', { assessorId: id, allowIncomplete: true })
  }
  await ask(app, 'handIns.open', { assessmentId, codes: {} })
  const { items, assessors, agreement } = await ask(app, 'consensus.get', { assessmentId })
  expect(items[0]).toMatchObject({ spread: null, discuss: [], median: 50 })
  expect(items[0]?.percents.map(({ percent, counts }) => [percent, counts])).toEqual([
    [50, true],
    [90, false],
  ])
  expect({ raters: agreement.raters, counts: assessors.map(({ counts }) => counts) }).toEqual({
    raters: 1,
    counts: [true, false],
  })
})

test('nothing of the consensus is shown or done before the reveal', async () => {
  const { app, assessmentId } = await newTeam()
  const id = await addAssessor(app, assessmentId, '王评审')
  await score(app, id, by(40))
  const at = { assessmentId }
  const closed = [
    await refusal(app, 'consensus.get', at),
    await refusal(app, 'consensus.item', { ...at, item: '4.1.2' }),
    await refusal(app, 'consensus.save', { ...at, item: '4.1.2', revision: 0, percent: 40, reason: '好' }),
    await refusal(app, 'consensus.takeMedians', at),
    await refusal(app, 'visits.collect', at),
    await refusal(app, 'visits.change', {
      ...at,
      item: '4.1.2',
      revision: 0,
      visitPercent: 40,
      visitReason: '',
      evidence: [],
    }),
  ]
  expect(closed.map(({ code }) => code)).toEqual(Array(6).fill('not-revealed'))
})
