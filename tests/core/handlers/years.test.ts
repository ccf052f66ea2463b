import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { sourceOptions } from '../../../electron/core/host/source-options.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { instrumentSchema } from '../../../shared/packs/instrument.ts'
import { ask, newApp, newFolder } from '../app-kit.ts'

const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** A firm with the year 2024: two narratives, a note, a score, a strength, two opportunities of one item. */
const start = async (app: App) => {
  await ask(app, 'firms.create', { name: '甲样' })
  const { id } = await ask(app, 'assessments.create', { instrument, year: 2024, title: '2024 年度自评' })
  for (const [leaf, text] of [
    ['4.1.2', '高层每月走访 4 条产线。'],
    ['4.7.2', '合格率 97.8%。'],
  ] as const)
    await ask(app, 'answers.save', { assessmentId: id, leaf, revision: 0, narrative: words(text) })
  await ask(app, 'notes.save', {
    assessmentId: id,
    leaf: '4.1.2',
    question: 'Q-4.1.2-1',
    revision: 0,
    text: '2019 年三位高层定的。',
  })
  await ask(app, 'scores.save', { assessmentId: id, item: '4.7.2', revision: 0, percent: 45 })
  const find = async (kind: 'strength' | 'opportunity', text: string) =>
    (await ask(app, 'findings.save', { assessmentId: id, item: '4.7.2', kind, text })).id
  await find('strength', '五年数据齐全。')
  return {
    id,
    rival: await find('opportunity', '缺少竞争对手对比。'),
    split: await find('opportunity', '未分产品系列。'),
  }
}

const startNext = (app: App, from: string) =>
  ask(app, 'years.start', { from, year: 2025, title: '2025 年度自评', take: { answers: true, notes: true } })

describe('a year started from the last', () => {
  test('takes texts and notes over, marks the texts, leaves scores and findings, and undo takes it all back', async () => {
    const app = newApp()
    const { id: from } = await start(app)
    const started = await startNext(app, from)
    expect(started).toEqual({ id: started.id, answers: 2, notes: 1, left: [] })
    const { assessment, scores } = await ask(app, 'assessments.get', { id: started.id })
    const read = {
      assessment: { year: assessment.year, title: assessment.title, previousId: assessment.previousId },
      instrument: assessment.instrument,
      scores,
      text: (await ask(app, 'answers.get', { assessmentId: started.id, leaf: '4.1.2' })).narrative,
      notes: (await ask(app, 'notes.list', { assessmentId: started.id, leaf: '4.1.2' })).notes.map(
        one => one.text,
      ),
      findings: (await ask(app, 'findings.list', { assessmentId: started.id, item: '4.7.2' })).findings,
    }
    expect(read).toEqual({
      assessment: { year: 2025, title: '2025 年度自评', previousId: from },
      instrument,
      scores: [],
      text: words('高层每月走访 4 条产线。'),
      notes: ['2019 年三位高层定的。'],
      findings: [],
    })
    const marks = (reviewed: readonly boolean[]) =>
      ['4.1.2', '4.7.2'].map((leaf, index) => ({
        leaf,
        sourceAssessmentId: from,
        sourceCode: leaf,
        source: { year: 2024, title: '2024 年度自评' },
        takenAt: expect.any(String),
        reviewed: reviewed[index],
      }))
    expect(await ask(app, 'years.takeovers', { assessmentId: started.id })).toEqual({
      takeovers: marks([false, false]),
    })
    expect(await ask(app, 'years.review', { assessmentId: started.id, leaf: '4.1.2' })).toEqual({
      takeovers: marks([true, false]),
    })
    await ask(app, 'history.undo', {})
    await ask(app, 'history.undo', {})
    expect((await ask(app, 'assessments.list', {})).assessments.map(one => one.id)).toEqual([from])
  })

  test('takes nothing over when nothing is wanted', async () => {
    const app = newApp()
    const { id: from } = await start(app)
    const take = { answers: false, notes: false }
    const { id, ...counts } = await ask(app, 'years.start', { from, year: 2025, title: '自评', take })
    expect(counts).toEqual({ answers: 0, notes: 0, left: [] })
    expect(await ask(app, 'years.takeovers', { assessmentId: id })).toEqual({ takeovers: [] })
  })

  test('with the newest version of its instrument names what that version no longer knows', async () => {
    const home = newFolder()
    const shipped = sourceOptions({ host: 'direct', home }).packsFolder
    const packsFolder = join(home, 'packs')
    const folder = join(packsFolder, 'instrument', instrument.id)
    cpSync(join(shipped, 'instrument', instrument.id, '1.0.0'), join(folder, '1.0.0'), { recursive: true })
    const known = instrumentSchema.parse(JSON.parse(readFileSync(join(folder, '1.0.0/pack.json'), 'utf8')))
    const rename = (code: string) => (code === '4.1.2' ? '4.1.20' : code)
    const newer = {
      ...known,
      version: '9.0.0',
      categories: known.categories.map(category => ({
        ...category,
        items: category.items.map(item => ({
          ...item,
          code: rename(item.code),
          leaves: item.leaves.map(leaf => ({ ...leaf, code: rename(leaf.code) })),
        })),
      })),
    }
    mkdirSync(join(folder, '9.0.0'))
    writeFileSync(join(folder, '9.0.0/pack.json'), JSON.stringify(newer))
    const app = newApp(home, { packsFolder, contentLock: null })
    const { id: from } = await start(app)
    const take = { answers: true, notes: true }
    const { id, ...counts } = await ask(app, 'years.start', {
      from,
      year: 2025,
      title: '自评',
      newest: true,
      take,
    })
    expect(counts).toEqual({ answers: 1, notes: 0, left: ['4.1.2'] })
    const { assessment } = await ask(app, 'assessments.get', { id })
    expect(assessment.instrument).toEqual({ ...instrument, version: '9.0.0' })
    const { items, leaves } = await ask(app, 'years.compare', { a: from, b: id })
    expect(
      items
        .filter(({ item }) => item.startsWith('4.1.2'))
        .map(one => [one.item, one.before.points, one.after.points]),
    ).toEqual([
      ['4.1.20', null, 50],
      ['4.1.2', 50, null],
    ])
    expect(leaves.filter(({ leaf }) => leaf.startsWith('4.1.2')).map(one => [one.leaf, one.kind])).toEqual([
      ['4.1.20', 'empty'],
      ['4.1.2', 'removed'],
    ])
  })
})

test('last year’s opportunities come with what became of them', async () => {
  const app = newApp()
  const { id: from, rival } = await start(app)
  const { id: assessmentId } = await startNext(app, from)
  const { actions } = await ask(app, 'actions.fromFindings', { ids: [rival] })
  const { id, revision } = actions[0] ?? expect.unreachable()
  const saved = await ask(app, 'actions.save', {
    id,
    revision,
    fields: { result: '与乙样对比，高 1.2 个百分点。' },
  })
  const closed = await ask(app, 'actions.move', { id, revision: saved.revision, state: 'closed' })
  await ask(app, 'actions.save', { fields: { title: '另建检验台账', assessmentId: from, item: '4.7.2' } })
  await ask(app, 'scores.save', { assessmentId, item: '4.7.2', revision: 0, percent: 55 })
  const line = { item: '4.7.2', owner: '', dueOn: '' }
  expect(await ask(app, 'years.lastYear', { assessmentId, item: '4.7.2' })).toEqual({
    percent: 55,
    previous: { id: from, year: 2024, title: '2024 年度自评', percent: 45 },
    strengths: ['五年数据齐全。'],
    opportunities: [
      {
        id: rival,
        text: '缺少竞争对手对比。',
        outcome: 'closed',
        actions: [
          {
            ...line,
            id,
            title: '缺少竞争对手对比',
            state: 'closed',
            closedOn: closed.closedOn,
            result: '与乙样对比，高 1.2 个百分点。',
          },
        ],
      },
      { id: expect.any(String), text: '未分产品系列。', outcome: 'none', actions: [] },
    ],
    others: [
      { ...line, id: expect.any(String), title: '另建检验台账', state: 'plan', closedOn: '', result: '' },
    ],
  })
  expect(await ask(app, 'years.lastYear', { assessmentId: from, item: '4.7.2' })).toEqual({
    percent: 45,
    previous: null,
    strengths: [],
    opportunities: [],
    others: [],
  })
})

test('two years side by side: totals, the item that moved, the text that changed, what was closed between', async () => {
  const app = newApp()
  const { id: a, rival } = await start(app)
  const { id: b } = await startNext(app, a)
  await ask(app, 'scores.save', { assessmentId: b, item: '4.7.2', revision: 0, percent: 55 })
  const { revision } = await ask(app, 'answers.get', { assessmentId: b, leaf: '4.1.2' })
  await ask(app, 'answers.save', {
    assessmentId: b,
    leaf: '4.1.2',
    revision,
    narrative: words('高层每周走访 6 条产线。'),
  })
  const { actions } = await ask(app, 'actions.fromFindings', { ids: [rival] })
  await ask(app, 'actions.move', {
    id: actions[0]?.id ?? '',
    revision: actions[0]?.revision ?? 0,
    state: 'closed',
  })
  const { before, after, items, leaves, closed, categories } = await ask(app, 'years.compare', { a, b })
  expect({
    totals: [before.total, after.total, after.points],
    moved: items.filter(({ delta }) => delta !== 0),
    categories: categories.filter(({ delta }) => delta !== 0),
    leaves: leaves.filter(({ kind }) => kind !== 'empty'),
    closed: closed.map(({ title, state }) => [title, state]),
  }).toEqual({
    totals: [36, 44, 1000],
    moved: [
      {
        item: '4.7.2',
        category: '4.7',
        before: { points: 80, percent: 45, score: 36, opportunities: 2 },
        after: { points: 80, percent: 55, score: 44, opportunities: 0 },
        delta: 8,
        effect: { percent: 8, weight: 0 },
        closed: 1,
        open: 1,
        repeated: 0,
        fresh: 0,
      },
    ],
    categories: [{ category: '4.7', before: 36, after: 44, delta: 8 }],
    leaves: [
      {
        leaf: '4.1.2',
        item: '4.1.2',
        charactersBefore: 11,
        charactersAfter: 11,
        kind: 'changed',
        share: 0.4,
      },
      { leaf: '4.7.2', item: '4.7.2', charactersBefore: 5, charactersAfter: 5, kind: 'same', share: 0 },
    ],
    closed: [['缺少竞争对手对比', 'closed']],
  })
})

test('gains come from the rows: unwritten parts, missing kinds, indicators without rival, actions under way', async () => {
  const app = newApp()
  const { id: assessmentId } = await start(app)
  await ask(app, 'scores.save', { assessmentId, item: '4.3.3', revision: 0, percent: 40 })
  const fields = {
    code: 'OTD',
    leaf: '4.7.2',
    name: '准时交付率',
    unit: '%',
    direction: 'up' as const,
    decimals: 1,
    definition: '',
    source: '',
    rivalName: '',
    benchmarkName: '',
    formula: null,
    owner: null,
    yearFromMonths: null,
  }
  const { id: indicator } = await ask(app, 'indicators.save', { fields })
  for (const year of [2022, 2023, 2024])
    await ask(app, 'indicators.setValue', { id: indicator, series: 'actual', year, value: 90 + year - 2022 })
  await ask(app, 'actions.save', { fields: { title: '甲', assessmentId, item: '4.3.3' } })
  const { gains, unscored } = await ask(app, 'gains.list', { assessmentId })
  expect(unscored.length).toBe(21)
  expect(gains.map(({ reasons, ...gain }) => ({ ...gain, reasons: reasons.map(({ id }) => id) }))).toEqual([
    {
      code: '4.3.3',
      points: 50,
      percent: 40,
      to: 50,
      gained: 5,
      effort: 3,
      ratio: 1.667,
      reasons: ['edge', 'unwritten', 'evidence', 'under-way'],
      limit: null,
      caps: [],
    },
    {
      code: '4.7.2',
      points: 80,
      percent: 45,
      to: 45,
      gained: 0,
      effort: 3,
      ratio: 0,
      reasons: ['edge', 'evidence', 'comparison'],
      limit: { cap: 'no-comparison', when: 'no-comparison-data', allowed: 45, to: 50, gained: 4 },
      caps: ['no-comparison'],
    },
  ])
})
