import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import { ask, newApp } from '../app-kit.ts'

const high = { A: '70-85', D: '70-85', L: '70-85', I: '70-85' }
const highResults = { Le: '70-85', T: '70-85', C: '70-85', I: '70-85' }

const start = async (): Promise<{ app: App; assessmentId: string }> => {
  const app = newApp()
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
  const assessment = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  return { app, assessmentId: assessment.id }
}

type Stated = RequestInput<'scores.saveFacts'>['stated']
const none: Stated = { learning: null, sites: null }
const cap = (id: string, dimension: string, maxPercent: number, from: string | number) => ({
  id: 'cap',
  params: { cap: id, dimension, maxPercent, from },
})

test.each([
  { name: 'nothing stated', stated: none, percent: 75, warnings: [] },
  { name: 'all is well', stated: { learning: true, sites: 'several' as const }, percent: 75, warnings: [] },
  {
    name: 'no learning can be shown',
    stated: { learning: false, sites: null },
    percent: 70,
    warnings: [cap('no-learning', 'L', 25, '70-85')],
  },
  {
    name: 'one site only',
    stated: { learning: null, sites: 'one' as const },
    percent: 70,
    warnings: [cap('single-site', 'D', 45, '70-85')],
  },
  {
    name: 'both',
    stated: { learning: false, sites: 'one' as const },
    percent: 45,
    warnings: [cap('single-site', 'D', 45, '70-85'), cap('no-learning', 'L', 25, '70-85')],
  },
])('a process item, $name', async ({ stated, percent, warnings }) => {
  const { app, assessmentId } = await start()
  const place = { assessmentId, item: '4.1.2' }
  await ask(app, 'scores.save', { ...place, revision: 0, bands: high })
  const saved = await ask(app, 'scores.saveFacts', { ...place, revision: 0, stated })
  expect(saved).toEqual({ item: '4.1.2', revision: saved.revision, stated, seen: null })
  expect(await ask(app, 'scores.facts', place)).toEqual(saved)
  const proposal = await ask(app, 'scores.proposal', place)
  expect({ percent: proposal.percent, warnings: proposal.warnings }).toEqual({ percent, warnings })
})

const indicator = (code: string) => ({
  code,
  leaf: '4.7.2',
  name: `指标 ${code}`,
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
})

test('an item of results is read from the register: years of the longest series, any comparison', async () => {
  const { app, assessmentId } = await start()
  const place = { assessmentId, item: '4.7.2' }
  await ask(app, 'scores.save', { ...place, revision: 0, bands: highResults })
  const look = async () => {
    const { seen } = await ask(app, 'scores.facts', place)
    const { warnings } = await ask(app, 'scores.proposal', place)
    return { seen, caps: warnings.map(({ params }) => params.cap) }
  }
  expect(await look()).toEqual({
    seen: { indicators: 0, yearsOfData: 0, hasComparison: false },
    caps: ['short-trend', 'no-comparison'],
  })
  const first = await ask(app, 'indicators.save', { fields: indicator('a') })
  const second = await ask(app, 'indicators.save', { fields: indicator('b') })
  const set = (id: string, series: 'actual' | 'rival', year: number) =>
    ask(app, 'indicators.setValue', { id, series, year, value: 97 })
  await set(first.id, 'actual', 2023)
  await set(first.id, 'actual', 2024)
  await set(second.id, 'actual', 2025)
  expect(await look()).toEqual({
    seen: { indicators: 2, yearsOfData: 2, hasComparison: false },
    caps: ['short-trend', 'no-comparison'],
  })
  await set(first.id, 'actual', 2025)
  await set(second.id, 'rival', 2025)
  expect(await look()).toEqual({ seen: { indicators: 2, yearsOfData: 3, hasComparison: true }, caps: [] })
})

test('a stale statement is refused, an undo takes one back, search does not find it', async () => {
  const { app, assessmentId } = await start()
  const place = { assessmentId, item: '4.1.2' }
  const stated: Stated = { learning: false, sites: null }
  const saved = await ask(app, 'scores.saveFacts', { ...place, revision: 0, stated })
  expect(await app.send('scores.saveFacts', { ...place, revision: 0, stated: none })).toEqual({
    ok: false,
    error: { code: 'conflict', params: {}, current: saved },
  })
  expect((await ask(app, 'search.find', { text: 'facts:4.1.2' })).hits).toEqual([])
  await ask(app, 'history.undo', {})
  expect(await ask(app, 'scores.facts', place)).toEqual({
    item: '4.1.2',
    revision: 0,
    stated: none,
    seen: null,
  })
})
