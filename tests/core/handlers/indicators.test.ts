import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import type { IndicatorFields } from '../../../shared/contract/requests/indicators.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
const fields: IndicatorFields = {
  code: 'K-4.7.2-1',
  leaf: '4.7.2',
  name: '一次交验合格率',
  unit: '%',
  direction: 'up',
  decimals: 1,
  definition: '',
  source: '质量信息系统',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: null,
  yearFromMonths: 'mean',
}
const paragraph = (
  ...content: NonNullable<Extract<RichText['content'][number], { type: 'paragraph' }>['content']>
): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})

let app: App
let assessmentId: string
let id: string
beforeEach(async () => {
  app = newApp()
  await ask(app, 'firms.create', { name: '甲样灯饰' })
  assessmentId = (await ask(app, 'assessments.create', { instrument, year: 2025, title: '2025' })).id
  id = (await ask(app, 'indicators.save', { fields })).id
})

describe('values of an indicator', () => {
  test('years, months and sources are set in one step and undone in one', async () => {
    const before = await ask(app, 'indicators.get', { id })
    const detail = await ask(app, 'indicators.setValues', {
      id,
      years: [
        { series: 'actual', year: 2024, value: 98.5 },
        { series: 'actual', year: 2025, value: 98.9 },
      ],
      months: [
        { series: 'actual', month: '2025-01', value: 98 },
        { series: 'actual', month: '2025-02', value: 99 },
        { series: 'actual', month: '2024-12', value: 98.52 },
      ],
      sources: [
        { series: 'actual', year: 2024, source: '2024 年质量年报' },
        { series: 'rival', year: 2024, source: '没有数值，不记' },
      ],
    })
    expect(detail).toEqual({
      indicator: {
        ...before.indicator,
        values: { actual: { 2024: 98.5, 2025: 98.9 }, target: {}, rival: {}, benchmark: {} },
      },
      sources: { actual: { 2024: '2024 年质量年报' }, target: {}, rival: {}, benchmark: {} },
      months: { actual: { '2024-12': 98.52, '2025-01': 98, '2025-02': 99 }, target: {} },
      fromMonths: {
        actual: {
          2024: { value: 98.52, months: 1, disagrees: false },
          2025: { value: 98.5, months: 2, disagrees: true },
        },
        target: {},
      },
    })
    expect(await ask(app, 'history.undo', {})).toMatchObject({ command: 'indicators.setValues' })
    expect(await ask(app, 'indicators.get', { id })).toEqual(before)
  })

  test('a value keeps its source until it is cleared; setting what is there changes nothing', async () => {
    const year = { series: 'actual', year: 2024 } as const
    await ask(app, 'indicators.setValues', {
      id,
      years: [{ ...year, value: 98.5 }],
      sources: [{ ...year, source: '年报' }],
    })
    await ask(app, 'indicators.setValue', { id, ...year, value: 98.6 })
    expect((await ask(app, 'indicators.get', { id })).sources.actual).toEqual({ 2024: '年报' })
    const state = await ask(app, 'history.state', {})
    await ask(app, 'indicators.setValues', { id, years: [{ ...year, value: 98.6 }] })
    expect(await ask(app, 'history.state', {})).toEqual(state)
    await ask(app, 'indicators.setValues', { id, sources: [{ ...year, source: '' }] })
    expect((await ask(app, 'indicators.get', { id })).sources.actual).toEqual({})
    await ask(app, 'indicators.setValues', {
      id,
      sources: [{ ...year, source: '年报' }],
      years: [{ ...year, value: null }],
    })
    await ask(app, 'indicators.setValue', { id, ...year, value: 98.6 })
    expect((await ask(app, 'indicators.get', { id })).sources.actual).toEqual({})
  })

  test.each([
    ['a year out of range', { years: [{ series: 'actual', year: 1889, value: 1 }] }],
    ['a month that is none', { months: [{ series: 'actual', month: '2025-13', value: 1 }] }],
    ['months of a rival', { months: [{ series: 'rival', month: '2025-01', value: 1 }] }],
    ['a text for a number', { years: [{ series: 'actual', year: 2025, value: '98.9' }] }],
  ])('%s is refused', async (_, values) => {
    expect(await app.sendRaw('indicators.setValues', { id, ...values })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })
})

test('a code is given once', async () => {
  const taken = { ok: false, error: { code: 'name-taken', params: { path: 'fields.code' } } }
  expect(await app.send('indicators.save', { fields: { ...fields, name: '另一个' } })).toMatchObject(taken)
  const other = await ask(app, 'indicators.save', { fields: { ...fields, code: 'B' } })
  expect(await app.send('indicators.save', { id: other.id, revision: other.revision, fields })).toMatchObject(
    taken,
  )
  await ask(app, 'indicators.save', {
    id: other.id,
    revision: other.revision,
    fields: { ...fields, code: 'B', name: '改名' },
  })
})

test('where an indicator is used, and that removing it takes values, months and links along', async () => {
  const path = join(newFolder(), '年报.txt')
  writeFileSync(path, '合格率 98.5%')
  await jobOf(app, ask(app, 'evidence.import', { files: [app.offerPath(path)] }))
  const [evidence] = (await ask(app, 'evidence.list', {})).evidence
  await ask(app, 'evidence.link', { id: evidence?.id ?? '', leaf: `indicator:${id}` })
  await ask(app, 'indicators.setValues', {
    id,
    years: [{ series: 'actual', year: 2025, value: 98.9 }],
    months: [{ series: 'actual', month: '2025-01', value: 98 }],
  })
  const refer = { type: 'indicatorRef', attrs: { indicator: id, series: 'actual', year: 2025 } } as const
  const save = (leaf: string, narrative: RichText) =>
    ask(app, 'answers.save', { assessmentId, leaf, revision: 0, narrative })
  await save('4.1.2', paragraph({ type: 'text', text: '合格率为 ' }, refer))
  await save('4.5.2.2', paragraph({ type: 'text', text: '2025 年，一次交验合格率继续提高。' }))
  await save('4.7.2', paragraph({ type: 'text', text: '夜班一次交验合格率不在此列。' }))
  expect(await ask(app, 'indicators.usage', { id, assessmentId })).toEqual({
    answers: [
      { leaf: '4.1.2', refers: true },
      { leaf: '4.5.2.2', refers: false },
    ],
    profile: [],
    actions: [],
    evidence: [{ id: evidence?.id, number: 1, title: '年报' }],
  })
  expect((await ask(app, 'evidence.list', {})).evidence[0]?.links).toEqual([`indicator:${id}`])

  const before = await ask(app, 'indicators.get', { id })
  await ask(app, 'indicators.remove', { id, revision: before.indicator.revision })
  expect((await ask(app, 'evidence.list', {})).evidence[0]?.links).toEqual([])
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'indicators.get', { id })).toMatchObject({
    months: before.months,
    sources: before.sources,
  })
  expect((await ask(app, 'evidence.list', {})).evidence[0]?.links).toEqual([`indicator:${id}`])
})

test('the facts of a results item are those of its leaves up to the assessed year', async () => {
  await ask(app, 'indicators.setValues', {
    id,
    years: [
      ...[97, 98, 99].map((value, index) => ({ series: 'actual' as const, year: 2023 + index, value })),
      { series: 'benchmark', year: 2025, value: 99.3 },
      { series: 'actual', year: 2026, value: 1 },
    ],
  })
  const { year, items } = await ask(app, 'indicatorFacts.get', { assessmentId })
  expect(year).toBe(2025)
  expect(items.map(({ item }) => item)).toEqual(['4.7.2', '4.7.3', '4.7.4', '4.7.5', '4.7.6', '4.7.7'])
  expect(items[0]?.facts).toMatchObject({
    indicators: 1,
    years: { min: 3, median: 3, max: 3 },
    improving: { count: 1, of: 1, share: 100 },
    compared: { count: 1, of: 1, share: 100 },
    benchmarkGap: -0.3,
  })
  expect(items[1]?.facts).toMatchObject({ indicators: 0, years: null })
})

test('figures that contradict the register are found in texts, tables of the profile and forms', async () => {
  await ask(app, 'indicators.setValue', { id, series: 'actual', year: 2025, value: 98.9 })
  await ask(app, 'answers.save', {
    assessmentId,
    leaf: '4.7.2',
    revision: 0,
    narrative: paragraph({ type: 'text', text: '2025 年，一次交验合格率达到 98.6%，是历史最好水平。' }),
  })
  await ask(app, 'profile.save', {
    assessmentId,
    field: 'B.1.1.a',
    revision: 0,
    text: paragraph({ type: 'text', text: '2025 年一次交验合格率 98.9%。' }),
  })
  expect(await ask(app, 'ledger.check', { assessmentId })).toEqual({
    contradictions: [
      {
        place: { kind: 'answer', leaf: '4.7.2' },
        indicatorId: id,
        indicator: '一次交验合格率',
        series: 'actual',
        year: 2025,
        written: '98.6',
        ledger: '98.9',
        unit: '%',
        excerpt: '2025 年，一次交验合格率达到 98.6%，是历史最好水平。',
      },
    ],
  })
})
