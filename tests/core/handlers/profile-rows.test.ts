import { expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { ask, jobOf, newApp } from '../app-kit.ts'

const start = async (): Promise<{ app: App; assessmentId: string }> => {
  const app = newApp(undefined, { contentLock: null })
  await ask(app, 'firms.create', { name: '甲样' })
  const instrument = { id: 'gbt-19580-2012', version: '1.1.0' }
  const assessment = await ask(app, 'assessments.create', { instrument, year: 2025, title: '自评' })
  return { app, assessmentId: assessment.id }
}

const codesOf = async (app: App): Promise<string[]> =>
  (await ask(app, 'profileRows.list', {})).rows.map(({ code }) => code)

test('rows get codes of their table, change cell by cell, and survive a move', async () => {
  const { app, assessmentId } = await start()
  const add = (tableId: string, cells: Record<string, string>) =>
    ask(app, 'profileRows.save', { assessmentId, tableId, cells })
  const first = await add('challenges', { challenge: '海外认证周期长' })
  const second = await add('challenges', { challenge: '光学人才不足', aspect: '人力资源' })
  await add('products', { line: '吸顶灯', share: '52' })
  const { id, revision } = first
  const changed = await ask(app, 'profileRows.save', {
    assessmentId,
    tableId: 'challenges',
    id,
    revision,
    cells: { aspect: '业务' },
  })
  expect(changed).toEqual({
    id,
    revision: 6,
    tableId: 'challenges',
    code: 'C1',
    cells: { challenge: '海外认证周期长', aspect: '业务' },
    position: 1,
  })
  const moved = await ask(app, 'profileRows.move', { id: second.id, after: null })
  expect(moved.rows.map(({ code, position }) => [code, position])).toEqual([
    ['C2', 0],
    ['C1', 1],
  ])
  expect(await codesOf(app)).toEqual(['C2', 'C1', 'P1'])
  expect((await jobOf(app, ask(app, 'firms.check', {}))).result).toEqual({ problems: [] })
})

test('a code is never given twice: not after a removal, not after an undo', async () => {
  const { app, assessmentId } = await start()
  const add = () => ask(app, 'profileRows.save', { assessmentId, tableId: 'challenges', cells: {} })
  await add()
  const { id, revision } = await add()
  await ask(app, 'profileRows.remove', { id, revision })
  const third = await add()
  await ask(app, 'history.undo', {})
  const fourth = await add()
  expect({ third: third.code, fourth: fourth.code, all: await codesOf(app) }).toEqual({
    third: 'C3',
    fourth: 'C4',
    all: ['C1', 'C4'],
  })
})

test('a removed row comes back with its code', async () => {
  const { app, assessmentId } = await start()
  const { id, revision } = await ask(app, 'profileRows.save', {
    assessmentId,
    tableId: 'suppliers',
    cells: { type: '光源' },
  })
  await ask(app, 'profileRows.remove', { id, revision })
  await ask(app, 'history.undo', {})
  const { rows } = await ask(app, 'profileRows.list', {})
  expect(rows.map(({ code, cells }) => ({ code, cells }))).toEqual([{ code: 'S1', cells: { type: '光源' } }])
})

test('a pasted block changes and adds rows in one step that one undo takes back', async () => {
  const { app, assessmentId } = await start()
  const tableId = 'products'
  const { id, revision } = await ask(app, 'profileRows.save', {
    assessmentId,
    tableId,
    cells: { line: '吸顶灯' },
  })
  const rows = [
    { id, revision, cells: { share: '52' } },
    { cells: { line: '筒灯', share: '31' } },
    { cells: { line: '线条灯', share: '17' } },
  ]
  const filled = await ask(app, 'profileRows.fill', { assessmentId, tableId, rows })
  expect(filled.rows.map(({ code, cells }) => [code, cells])).toEqual([
    ['P1', { line: '吸顶灯', share: '52' }],
    ['P2', { line: '筒灯', share: '31' }],
    ['P3', { line: '线条灯', share: '17' }],
  ])
  await ask(app, 'history.undo', {})
  expect((await ask(app, 'profileRows.list', {})).rows.map(({ code, cells }) => [code, cells])).toEqual([
    ['P1', { line: '吸顶灯' }],
  ])
})

test('refuses what does not fit, and stores nothing of it', async () => {
  const { app, assessmentId } = await start()
  const tableId = 'products'
  const { id, ...stored } = await ask(app, 'profileRows.save', {
    assessmentId,
    tableId,
    cells: { line: '筒灯' },
  })
  const errorOf = async (name: 'profileRows.save' | 'profileRows.fill', input: never) => {
    const reply = await app.send(name, input)
    return reply.ok ? null : [reply.error.code, reply.error.params]
  }
  const refusals = [
    await errorOf('profileRows.save', { assessmentId, tableId: 'none', cells: {} } as never),
    await errorOf('profileRows.save', { assessmentId, tableId, cells: { colour: '红' } } as never),
    await errorOf('profileRows.save', { assessmentId, tableId, id, revision: 1, cells: {} } as never),
    await errorOf('profileRows.save', { assessmentId, tableId, id: 'gone', revision: 1, cells: {} } as never),
    await errorOf('profileRows.save', {
      assessmentId,
      tableId: 'suppliers',
      id,
      revision: 3,
      cells: {},
    } as never),
    await errorOf('profileRows.fill', {
      assessmentId,
      tableId,
      rows: [{ cells: { line: '新' } }, { cells: { colour: '红' } }],
    } as never),
  ]
  expect(refusals).toEqual([
    ['not-found', { what: 'table', id: 'none' }],
    ['invalid-input', { path: 'cells.colour' }],
    ['conflict', {}],
    ['not-found', { what: 'profileRow', id: 'gone' }],
    ['not-found', { what: 'profileRow', id }],
    ['invalid-input', { path: 'cells.colour' }],
  ])
  expect(await ask(app, 'profileRows.list', {})).toEqual({ rows: [{ id, ...stored }] })
})

test('the profile is measured against its award, with table rows apart; without one the instrument’s limit holds', async () => {
  const { app, assessmentId } = await start()
  await ask(app, 'profileRows.save', {
    assessmentId,
    tableId: 'products',
    cells: { line: '吸顶灯', share: '52%' },
  })
  const measure = async () => {
    const { values: _, ...sum } = await ask(app, 'profile.get', { assessmentId })
    return sum
  }
  const sum = { characters: 0, tableCharacters: 4, maxCharacters: 3000 }
  expect(await measure()).toEqual({ ...sum, limitOf: null, countsTables: null })
  await ask(app, 'dossiers.create', {
    template: { id: 'zhongshan-government-quality-award', version: '1.0.0' },
    assessmentId,
    title: '2026 申报',
    filingDate: '2026-04-30',
    language: 'zh-CN',
  })
  expect(await measure()).toEqual({ ...sum, limitOf: '2026 申报', countsTables: false })
})

test('coverage follows the narratives and the register', async () => {
  const { app, assessmentId } = await start()
  const { id } = await ask(app, 'profileRows.save', {
    assessmentId,
    tableId: 'challenges',
    cells: { challenge: '海外认证周期长', measure: '认证周期' },
  })
  const coverage = async () => (await ask(app, 'profileRows.coverage', { assessmentId })).rows
  const row = { rowId: id, tableId: 'challenges', code: 'C1' }
  expect(await coverage()).toEqual([
    { ...row, namedIn: [], missingIn: [['4.2.2.3']], indicators: [], lacksIndicator: true },
  ])
  const narrative = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '应对 C1。' }] }],
  }
  await ask(app, 'answers.save', { assessmentId, leaf: '4.2.2.3', revision: 0, narrative })
  const indicator = await ask(app, 'indicators.save', {
    fields: {
      code: 'K-1',
      leaf: '4.7.6',
      name: '认证周期',
      unit: '天',
      direction: 'down',
      decimals: 0,
      definition: '',
      source: '',
      rivalName: '',
      benchmarkName: '',
      formula: null,
      owner: null,
      yearFromMonths: null,
    },
  })
  expect(await coverage()).toEqual([
    { ...row, namedIn: ['4.2.2.3'], missingIn: [], indicators: [indicator.id], lacksIndicator: false },
  ])
})
