import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { App } from '../../../electron/core/app.ts'
import { readWorkbook } from '../../../electron/core/sheets/read-workbook.ts'
import { writeWorkbook } from '../../../electron/core/sheets/write-workbook.ts'
import type { IndicatorDetail, IndicatorFields } from '../../../shared/contract/requests/indicators.ts'
import type { SheetCell } from '../../../shared/domain/sheets/workbook.ts'
import { ask, jobOf, newApp, newFolder } from '../app-kit.ts'

const instrument = { id: 'gbt-19580-2012', version: '1.0.0' }
const openFirm = async (app: App): Promise<string> => {
  await ask(app, 'firms.create', { name: '甲样灯饰' })
  return (await ask(app, 'assessments.create', { instrument, year: 2025, title: '2025 年度自评' })).id
}
const fields = (code: string, more: Partial<IndicatorFields> = {}): IndicatorFields => ({
  code,
  leaf: '4.7.2',
  name: `指标 ${code}`,
  unit: '%',
  direction: 'up',
  decimals: 1,
  definition: '',
  source: '',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: null,
  yearFromMonths: null,
  ...more,
})

const importFile = async (app: App, path: string) => {
  const job = await jobOf(app, ask(app, 'indicatorSheets.read', { file: app.offerPath(path) }))
  return job.state === 'done' ? ask(app, 'indicatorSheets.preview', { previewId: job.id }) : job
}
const previewOf = async (app: App, path: string) => {
  const preview = await importFile(app, path)
  if (!('previewId' in preview)) throw new Error(JSON.stringify(preview.error))
  return preview
}
const workbookAt = async (rows: readonly (readonly SheetCell[])[], name = '表.xlsx'): Promise<string> => {
  const path = join(newFolder(), name)
  await writeWorkbook({ sheets: [{ name: '指标', widths: [], rows }] }, path)
  return path
}
const apply = (app: App, previewId: string | null, more: object = {}) =>
  app.send('indicatorSheets.apply', {
    previewId: previewId ?? '',
    skipFaulty: false,
    clearBlanks: false,
    leaveOut: [],
    ...more,
  })

const exportTo = async (app: App, folder: string): Promise<string> => {
  const job = await jobOf(app, ask(app, 'indicatorSheets.export', {}))
  const file = app.resolveExport(job.id)
  if (file === null) throw new Error(JSON.stringify(job.error))
  const path = join(folder, file.fileName)
  const parts: Buffer[] = []
  for await (const part of file.open() as AsyncIterable<Buffer>) parts.push(part)
  writeFileSync(path, Buffer.concat(parts))
  return path
}
/** Everything about every indicator, without what differs from firm to firm. */
const wholeRegister = async (app: App) => {
  const { indicators } = await ask(app, 'indicators.list', {})
  const details: Omit<IndicatorDetail, 'indicator'>[] = []
  for (const { id } of indicators) {
    const { indicator, ...rest } = await ask(app, 'indicators.get', { id })
    const { id: _, revision: __, ...facts } = indicator
    details.push({ ...facts, ...rest })
  }
  return details
}

describe('a register of 200 indicators, ten years, four series and months', () => {
  test.each(['zh-CN', 'en'] as const)(
    'comes back from Excel whole (%s)',
    async language => {
      const from = newApp()
      await ask(from, 'settings.save', { language })
      await openFirm(from)
      const awkward = [
        '=1+1',
        '  前后有空格 ',
        '多行\n定义',
        '<b>&"引号"</b>',
        '_x0041_',
        '—',
        '00123',
        'a\r\nb',
      ] as const
      for (let n = 0; n < 200; n++) {
        const text = awkward[n % awkward.length] ?? ''
        const { id } = await ask(from, 'indicators.save', {
          fields: fields(`K-${n}`, {
            leaf: ['4.7.2', '4.7.4', '4.7.7'][n % 3] ?? '',
            name: `${n} 号指标（含“引号”）`,
            unit: ['%', '万元', 'PPM', '—', '件/万件'][n % 5] ?? '',
            direction: (['up', 'down', 'up-or-level', 'info'] as const)[n % 4] ?? 'up',
            decimals: n % 5,
            definition: text,
            source: `来源 ${text}`,
            rivalName: '竞品甲（同镇）',
            formula: n % 2 === 0 ? `合格数÷${text}` : null,
            owner: n % 3 === 0 ? '品质部' : null,
            yearFromMonths: ([null, 'sum', 'mean', 'last'] as const)[n % 4] ?? null,
          }),
        })
        const years = (['actual', 'target', 'rival', 'benchmark'] as const).flatMap((series, s) =>
          Array.from({ length: 10 }, (_, y) => ({
            series,
            year: 2016 + y,
            value: (n * 7919 + s * 31 + y) / 7 - 500,
          })),
        )
        const months =
          n % 4 === 0
            ? []
            : Array.from({ length: 12 }, (_, m) => ({
                series: 'actual' as const,
                month: `2025-${String(m + 1).padStart(2, '0')}`,
                value: (n + m) / 3,
              }))
        const sources = n % 10 === 0 ? [{ series: 'rival' as const, year: 2020, source: `年报 ${n}` }] : []
        await ask(from, 'indicators.setValues', { id, years, months, sources })
      }
      const path = await exportTo(from, newFolder())
      const before = await wholeRegister(from)

      const again = await previewOf(from, path)
      expect(again.counts).toEqual({
        new: 0,
        changed: 0,
        unchanged: 200,
        faulty: 0,
        values: 0,
        blanks: 0,
        errors: 0,
        notes: 0,
      })

      const into = newApp()
      await openFirm(into)
      const preview = await previewOf(into, path)
      expect(preview.problems).toEqual([])
      expect(await apply(into, preview.previewId)).toMatchObject({
        ok: true,
        value: { added: 200, changed: 0, cleared: 0 },
      })
      expect(await wholeRegister(into)).toEqual(before)
    },
    120_000,
  )
})

describe('an import', () => {
  const head = ['编号', '指标名称', '条款', '单位', '方向', '系列', 2024, 2025]
  const firmWith = async () => {
    const app = newApp()
    await openFirm(app)
    const { id } = await ask(app, 'indicators.save', { fields: fields('A-1', { name: '合格率' }) })
    await ask(app, 'indicators.setValues', {
      id,
      years: [
        { series: 'actual', year: 2024, value: 98.5 },
        { series: 'actual', year: 2025, value: 98.9 },
        { series: 'target', year: 2025, value: 98.8 },
      ],
    })
    return { app, id }
  }

  test('shows old and new, changes nothing until it is taken over, and is undone in one step', async () => {
    const { app, id } = await firmWith()
    const path = await workbookAt([
      head,
      ['A-1', '合格率（成品）', '4.7.2', '%', '越高越好', '实际', 98.5, '98.7%'],
      ['A-1', '合格率（成品）', '4.7.2', '%', '越高越好', '目标', 98, null],
      ['', '能耗', '4.7.7', 'kWh', '越低越好', '实际', 1.16, 1.08],
    ])
    const before = await wholeRegister(app)
    const preview = await previewOf(app, path)
    expect(preview.counts).toEqual({
      new: 1,
      changed: 1,
      unchanged: 0,
      faulty: 0,
      values: 4,
      blanks: 1,
      errors: 0,
      notes: 1,
    })
    expect(preview.indicators).toEqual([
      {
        key: '指标!B2',
        id,
        state: 'changed',
        faulty: false,
        place: '指标!B2',
        code: 'A-1',
        name: '合格率（成品）',
        leaf: '4.7.2',
        unit: '%',
        decimals: 1,
        fields: [{ field: 'name', before: '合格率', after: '合格率（成品）' }],
        values: [
          { kind: 'year', series: 'actual', at: '2025', before: 98.9, after: 98.7, cell: '指标!H2' },
          { kind: 'year', series: 'target', at: '2024', before: null, after: 98, cell: '指标!G3' },
        ],
        valueCount: 2,
        blanks: [{ kind: 'year', series: 'target', at: '2025', before: 98.8, after: null, cell: '指标!H3' }],
        blankCount: 1,
      },
      {
        key: '指标!B4',
        id: null,
        state: 'new',
        faulty: false,
        place: '指标!B4',
        code: 'K-4.7.7-X1',
        name: '能耗',
        leaf: '4.7.7',
        unit: 'kWh',
        decimals: 2,
        fields: expect.arrayContaining([{ field: 'direction', before: null, after: 'down' }]),
        values: [
          { kind: 'year', series: 'actual', at: '2024', before: null, after: 1.16, cell: '指标!G4' },
          { kind: 'year', series: 'actual', at: '2025', before: null, after: 1.08, cell: '指标!H4' },
        ],
        valueCount: 2,
        blanks: [],
        blankCount: 0,
      },
    ])
    expect(await wholeRegister(app)).toEqual(before)

    expect(await apply(app, preview.previewId)).toEqual({
      ok: true,
      value: { added: 1, changed: 1, values: 4, cleared: 0 },
    })
    const after = await wholeRegister(app)
    expect(after).toMatchObject([
      {
        name: '合格率（成品）',
        values: { actual: { 2024: 98.5, 2025: 98.7 }, target: { 2024: 98, 2025: 98.8 } },
      },
      { code: 'K-4.7.7-X1', direction: 'down', values: { actual: { 2024: 1.16, 2025: 1.08 } } },
    ])
    expect(await ask(app, 'history.undo', {})).toMatchObject({ command: 'indicatorSheets.apply' })
    expect(await wholeRegister(app)).toEqual(before)
    await ask(app, 'history.redo', {})
    expect(await wholeRegister(app)).toEqual(after)
    expect(await app.send('indicatorSheets.preview', { previewId: preview.previewId ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  test('clears stored values of blank cells only when told so, and leaves out what is chosen', async () => {
    const { app } = await firmWith()
    const rows = [head, ['A-1', '合格率', '4.7.2', '%', '越高越好', '实际', null, 99.1]]
    const kept = await previewOf(app, await workbookAt(rows))
    await apply(app, kept.previewId, { leaveOut: ['指标!B2'] })
    expect((await wholeRegister(app))[0]).toMatchObject({ values: { actual: { 2024: 98.5, 2025: 98.9 } } })
    const cleared = await previewOf(app, await workbookAt(rows))
    expect(await apply(app, cleared.previewId, { clearBlanks: true })).toMatchObject({
      value: { values: 1, cleared: 1 },
    })
    expect((await wholeRegister(app))[0]).toMatchObject({ values: { actual: { 2025: 99.1 } } })
  })

  test('with errors takes nothing over, or only the indicators without', async () => {
    const { app } = await firmWith()
    const path = await workbookAt([
      head,
      ['A-1', '合格率', '4.7.2', '%', '越高越好', '实际', 98.6, '待定'],
      ['B-1', '能耗', '4.7.7', 'kWh', '越低越好', '实际', 1.16, 1.08],
    ])
    const before = await wholeRegister(app)
    const preview = await previewOf(app, path)
    expect(preview.counts).toMatchObject({ new: 1, changed: 0, faulty: 1, errors: 1 })
    expect(preview.problems).toEqual([
      {
        id: 'not-a-number',
        severity: 'error',
        sheet: '指标',
        cell: 'H2',
        params: { text: '待定', unit: '%', written: '', converted: '' },
      },
    ])
    expect(await apply(app, preview.previewId)).toMatchObject({
      ok: false,
      error: { code: 'sheet-has-problems', params: { count: 1 } },
    })
    expect(await wholeRegister(app)).toEqual(before)
    expect(await apply(app, preview.previewId, { skipFaulty: true })).toMatchObject({
      value: { added: 1, changed: 0 },
    })
    expect(await wholeRegister(app)).toMatchObject([before[0], { code: 'B-1' }])
  })

  test('compares with the register of now: what was removed or added meanwhile stays out', async () => {
    const { app, id } = await firmWith()
    const path = await workbookAt([
      head,
      ['A-1', '合格率', '4.7.2', '%', '越高越好', '实际', 1, 2],
      ['B-1', '能耗', '4.7.7', 'kWh', '越低越好', '实际', 1.16, 1.08],
    ])
    const preview = await previewOf(app, path)
    const { indicators } = await ask(app, 'indicators.list', {})
    await ask(app, 'indicators.remove', { id, revision: indicators[0]?.revision ?? 0 })
    await ask(app, 'indicators.save', { fields: fields('B-1', { name: '别的' }) })
    expect(
      (await ask(app, 'indicatorSheets.preview', { previewId: preview.previewId ?? '' })).counts,
    ).toMatchObject({ faulty: 2 })
    expect(await apply(app, preview.previewId)).toMatchObject({ value: { added: 0, changed: 0 } })
  })

  test.each([
    ['名单.xlsx', Buffer.from('编号,名称\nA,合格率\n'), 'sheet-not-xlsx'],
    [
      '旧表.xls',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(512)]),
      'sheet-old-format',
    ],
  ])('%s fails by name and leaves nothing', async (name, bytes, code) => {
    const { app } = await firmWith()
    const path = join(newFolder(), name)
    writeFileSync(path, bytes)
    expect(await importFile(app, path)).toMatchObject({ state: 'failed', error: { code, params: { name } } })
  })

  test('a workbook without a table of indicators is refused', async () => {
    const { app } = await firmWith()
    expect(await importFile(app, await workbookAt([['备注'], ['没有']]))).toMatchObject({
      state: 'failed',
      error: { code: 'sheet-no-table', params: { name: '表.xlsx' } },
    })
  })
})

describe('50,000 rows', () => {
  const manyRows = async (): Promise<string> => {
    const head = ['编号', '指标名称', '条款', '单位', '方向', '系列', 2022, 2023, 2024, 2025]
    const rows = Array.from({ length: 50_000 }, (_, n) => {
      const series = ['实际', '目标', '竞争对手', '标杆'][n % 4] ?? ''
      const code = Math.floor(n / 4)
      return [`I-${code}`, `指标 ${code}`, '4.7.2', '件', '越高越好', series, null, null, null, n]
    })
    return workbookAt([head, ...rows])
  }

  test('are read with progress while others are answered, and cancelling leaves nothing', async () => {
    const app = newApp()
    await openFirm(app)
    const path = await manyRows()
    let told = 0
    app.onEvent(event => {
      if (event.type === 'job.changed' && event.job.state === 'running' && event.job.done > 0) told += 1
    })
    const { jobId } = await ask(app, 'indicatorSheets.read', { file: app.offerPath(path) })
    let slowest = 0
    let answered = 0
    const end = app.jobs.ended(jobId)
    let running = true
    void end.then(() => {
      running = false
    })
    while (running) {
      const started = performance.now()
      await ask(app, 'indicators.list', {})
      slowest = Math.max(slowest, performance.now() - started)
      answered += 1
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    expect((await end).result).toMatchObject({ indicators: 12_500, errors: 0, notes: 0 })
    expect(told).toBeGreaterThan(2)
    expect(answered).toBeGreaterThan(20)
    expect(slowest).toBeLessThan(1000)

    const second = await ask(app, 'indicatorSheets.read', { file: app.offerPath(path) })
    await new Promise(resolve => setTimeout(resolve, 300))
    await ask(app, 'jobs.cancel', { id: second.jobId })
    expect(await app.jobs.ended(second.jobId)).toMatchObject({ state: 'cancelled', result: null })
    expect(await app.send('indicatorSheets.preview', { previewId: second.jobId })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect((await ask(app, 'indicators.list', {})).indicators).toEqual([])
  }, 120_000)
})

test('the exported file opens with a guide and choices', async () => {
  const app = newApp()
  await openFirm(app)
  const sheets = await readWorkbook(await exportTo(app, newFolder()))
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['指标与年度值', false],
    ['月度值', false],
    ['单个数值的来源', false],
    ['填写说明', false],
  ])
  expect(sheets[0]?.rows[0]?.map(({ value }) => value)).toEqual([
    '编号',
    '指标名称',
    '条款',
    '单位',
    '方向',
    '系列',
    2021,
    2022,
    2023,
    2024,
    2025,
    2026,
    '小数位数',
    '月度汇总',
    '计算公式',
    '定义',
    '数据来源',
    '责任部门',
    '竞争对手名称',
    '标杆名称',
  ])
})
