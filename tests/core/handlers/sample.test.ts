import { expect, test } from 'vitest'
import { readPack } from '../../packs/read-pack.ts'
import { ask, jobOf, newApp } from '../app-kit.ts'

const sample = readPack('sample', 'lamp-maker')

const namesIn = (text: unknown, key: 'evidence' | 'indicator'): readonly string[] =>
  [...JSON.stringify(text).matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, id = '']) => id)

const sampleFirm = async () => {
  const app = newApp()
  const firm = await ask(app, 'firms.create', { name: '样例', sample: 'lamp-maker' })
  const { assessments } = await ask(app, 'assessments.list', {})
  const [now, before] = [2025, 2024].map(year => assessments.find(one => one.year === year))
  if (now === undefined || before === undefined) throw new Error('two years are expected')
  return { app, firm, now, before }
}

test('the sample firm is whole: its facts, numbers, links, live references, and a clean check', async () => {
  const { app, firm, now, before } = await sampleFirm()
  expect({ facts: firm.facts, demo: firm.demo, fileName: firm.fileName }).toEqual({
    facts: sample.firm,
    demo: true,
    fileName: '样例.zhiheng',
  })
  const { evidence } = await ask(app, 'evidence.list', {})
  const leafLinks = (links: readonly string[]) => links.filter(link => !/^(action|visit):/.test(link)).sort()
  expect(evidence.map(({ number, facts, links }) => ({ number, facts, links: leafLinks(links) }))).toEqual(
    sample.evidence.map(({ number, facts, links }) => ({
      number,
      facts: { ...facts, keywords: [], owner: '' },
      links: [...links].sort(),
    })),
  )
  expect(
    evidence.filter(({ mediaType, pages }) => mediaType === 'application/pdf' && pages === null),
  ).toEqual([])

  const numbers = new Map(evidence.map(({ id, number }) => [id, String(number)]))
  const { indicators } = await ask(app, 'indicators.list', {})
  const codes = new Map(indicators.map(({ id, code }) => [id, code]))
  for (const [assessment, answers] of [
    [now, sample.answers],
    [before, sample.earlier[0]?.answers ?? {}],
  ] as const) {
    const stored = await Promise.all(
      Object.keys(answers).map(leaf => ask(app, 'answers.get', { assessmentId: assessment.id, leaf })),
    )
    expect(
      stored.map(({ leaf, narrative }) => [
        leaf,
        namesIn(narrative, 'evidence').map(id => numbers.get(id)),
        namesIn(narrative, 'indicator').map(id => codes.get(id)),
      ]),
    ).toEqual(
      Object.entries(answers).map(([leaf, text]) => [
        leaf,
        namesIn(text, 'evidence'),
        namesIn(text, 'indicator'),
      ]),
    )
    const { leaves, summary } = await ask(app, 'assessments.get', { id: assessment.id })
    expect({ leaves: leaves.length, written: leaves.filter(leaf => leaf.characters > 0).length }).toEqual({
      leaves: 38,
      written: 38,
    })
    expect({ items: summary.scoredItems, points: summary.points }).toEqual({ items: 23, points: 1000 })
  }
  expect(await ask(app, 'history.state', {})).toEqual({ undo: null, redo: null })
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})

test('the years hang together: titles, totals, and the later one started from the earlier one', async () => {
  const { app, now, before } = await sampleFirm()
  expect([now.title, now.previousId, before.title, before.previousId]).toEqual([
    '2025 年度卓越绩效自评',
    before.id,
    '2024 年度卓越绩效自评',
    null,
  ])
  const totals = await Promise.all(
    [before.id, now.id].map(async id => (await ask(app, 'assessments.get', { id })).summary.total),
  )
  expect(totals).toEqual([418, 481])
  const { rows } = await ask(app, 'profileRows.list', {})
  expect(rows.map(({ tableId, code }) => [tableId, code]).sort()).toEqual(
    Object.entries(sample.profileRows)
      .flatMap(([tableId, own]) => own.map(({ code }) => [tableId, code]))
      .sort(),
  )
  const { snippets } = await ask(app, 'snippets.list', {})
  const { notes } = await ask(app, 'notes.list', { assessmentId: now.id, leaf: '4.1.2' })
  expect([snippets.length, notes.map(({ question }) => question)]).toEqual([
    2,
    ['Q-4.1.2-2', 'Q-4.1.2-4', 'Q-4.1.2-6'],
  ])
})

test('the team of 2024 is revealed, and its visit and actions carry their proof', async () => {
  const { app, before, now } = await sampleFirm()
  const { assessors, state } = await ask(app, 'assessors.list', { assessmentId: before.id })
  expect([state, assessors.map(({ name, scored }) => [name, scored])]).toEqual([
    'revealed',
    [
      ['陈慧敏', 23],
      ['邓立群', 23],
      ['苏丽华', 23],
    ],
  ])
  const { counts, totals } = await ask(app, 'consensus.get', { assessmentId: before.id })
  expect([counts.agreed, counts.visited, counts.toDiscuss, totals.final]).toEqual([23, 2, 0, 418])
  const { checks } = await ask(app, 'visits.list', { assessmentId: before.id })
  expect([checks.length, checks.filter(check => check.evidence.length > 0).length]).toEqual([26, 9])
  const { actions } = await ask(app, 'actions.list', { assessmentId: before.id })
  expect(actions.map(({ evidence, finding }) => [evidence, finding !== null])).toEqual(
    sample.earlier[0]?.actions.map(({ evidence }) => [evidence.length, true]),
  )
  expect((await ask(app, 'assessors.list', { assessmentId: now.id })).assessors).toEqual([])
})
