import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWorkbook } from '../../../electron/core/sheets/write-workbook.ts'
import type { SheetCell } from '../../../shared/domain/sheets/workbook.ts'
import type { Memory } from '../memory.ts'
import type { Offer } from '../step.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const assessmentId = (memory: Memory) => memory.text('assessment.id')
const indicatorId = (memory: Memory) => memory.text('indicator.id')

const fields = {
  code: 'SALES',
  leaf: '4.7.4',
  name: '主营业务收入',
  unit: '万元',
  direction: 'up',
  decimals: 0,
  definition: '',
  source: '审计报告',
  rivalName: '',
  benchmarkName: '',
  formula: null,
  owner: '财务部',
  yearFromMonths: 'sum',
} as const
const saved = (values: object) => ({
  ...fields,
  id: '#4',
  revision: 10,
  values: { actual: {}, target: {}, rival: {}, benchmark: {}, ...values },
})

const rows: readonly (readonly SheetCell[])[] = [
  ['编号', '指标名称', '条款', '单位', '方向', 2024, 2025],
  ['SALES', '主营业务收入', '4.7.4', '万元', '越高越好', 26_800, '31,500'],
  ['ROE', '净资产收益率', '4.7.4', '%', '越高越好', '约18', 19.9],
]

/** A workbook of these rows, handed over as a chosen file. */
const offerSheet = async (offer: Offer): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), '表 '))
  try {
    const path = join(folder, '指标.xlsx')
    await writeWorkbook({ sheets: [{ name: '指标', widths: [], rows }] }, path)
    return await offer('指标.xlsx', readFileSync(path))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Facts = {
  readonly items: readonly { readonly item: string; readonly facts: Readonly<Record<string, unknown>> }[]
}

/** Indicators and their yearly values. */
export const indicators: readonly Step[] = [
  withFirm('indicators.save', 'adds an indicator', { fields }, done(saved({})), { remember: 'indicator' }),
  withFirm(
    'indicators.save',
    'gives a code once',
    { fields: { ...fields, name: '另一个' } },
    refused('name-taken', { path: 'fields.code' }, { issues: [{ path: 'fields.code', message: 'taken' }] }),
  ),
  withFirm(
    'indicators.setValue',
    'sets one year',
    m => ({ id: indicatorId(m), series: 'actual', year: 2025, value: 31_200 }),
    done(saved({ actual: { '2025': 31_200 } })),
  ),
  withFirm(
    'indicators.list',
    'gives the values',
    { leaf: '4.7.4' },
    done({ indicators: [saved({ actual: { '2025': 31_200 } })] }),
  ),
]

/** Months, what indicators show, and the exchange with Excel. */
export const indicatorExchange: readonly Step[] = [
  withFirm(
    'indicators.setValues',
    'sets years, months and sources together',
    m => ({
      id: indicatorId(m),
      years: [{ series: 'target', year: 2025, value: 30_800 }],
      months: [{ series: 'actual', month: '2025-01', value: 2600 }],
      sources: [{ series: 'target', year: 2025, source: '年度计划' }],
    }),
    done({
      indicator: saved({ actual: { '2025': 31_200 }, target: { '2025': 30_800 } }),
      sources: { actual: {}, target: { '2025': '年度计划' }, rival: {}, benchmark: {} },
      months: { actual: { '2025-01': 2600 }, target: {} },
      fromMonths: { actual: { '2025': { value: 2600, months: 1, disagrees: true } }, target: {} },
    }),
  ),
  withFirm(
    'indicators.get',
    'gives everything of one',
    m => ({ id: indicatorId(m) }),
    done({
      indicator: saved({ actual: { '2025': 31_200 }, target: { '2025': 30_800 } }),
      sources: { actual: {}, target: { '2025': '年度计划' }, rival: {}, benchmark: {} },
      months: { actual: { '2025-01': 2600 }, target: {} },
      fromMonths: { actual: { '2025': { value: 2600, months: 1, disagrees: true } }, target: {} },
    }),
  ),
  withFirm(
    'indicators.usage',
    'says where it is used',
    m => ({ id: indicatorId(m), assessmentId: assessmentId(m) }),
    done({ answers: [], profile: [], actions: [], evidence: [] }),
  ),
  withFirm(
    'indicatorFacts.get',
    'judges every results item',
    m => ({ assessmentId: assessmentId(m) }),
    done({
      year: 2025,
      items: ['4.7.2', '4.7.3', '4.7.4', '4.7.5', '4.7.6', '4.7.7'],
      finance: {
        indicators: 1,
        withValues: 1,
        reference: 0,
        years: { min: 1, median: 1, max: 1 },
        short: 1,
        improving: { count: 0, of: 0, share: null },
        sustained: { count: 0, of: 0, share: null },
        worsening: { count: 0, of: 0, share: null },
        compared: { count: 0, of: 1, share: 0 },
        meetingTarget: { count: 1, of: 1, share: 100 },
        aheadOfRival: { count: 0, of: 0, share: null },
        aheadOfBenchmark: { count: 0, of: 0, share: null },
        rivalGap: null,
        benchmarkGap: null,
      },
    }),
    {
      summarise: ({ items, ...facts }: Facts) => ({
        ...facts,
        items: items.map(({ item }) => item),
        finance: items.find(({ item }) => item === '4.7.4')?.facts,
      }),
    },
  ),
  withFirm(
    'ledger.check',
    'finds no contradiction',
    m => ({ assessmentId: assessmentId(m) }),
    done({ contradictions: [] }),
  ),
  withFirm(
    'indicatorSheets.export',
    'writes the register as a workbook',
    {},
    ended('write-sheet', { fileName: '甲样_灯饰 指标登记表 <today>.xlsx' }),
    { summarise: ({ fileName }: { readonly fileName: string }) => ({ fileName }) },
  ),
  withFirm(
    'indicatorSheets.read',
    'reads a workbook and changes nothing',
    async (_, offer) => ({ file: await offerSheet(offer) }),
    ended('read-sheet', { indicators: 2, errors: 1, notes: 1 }),
    { summarise: ({ previewId: _, ...counts }: { readonly previewId: string }) => counts },
  ),
  withFirm(
    'indicatorSheets.preview',
    'shows what would change and what is wrong',
    async (_, offer) => ({ file: await offerSheet(offer) }),
    done({
      previewId: null,
      fileName: '指标.xlsx',
      counts: { new: 0, changed: 1, unchanged: 0, faulty: 1, values: 2, blanks: 0, errors: 1, notes: 1 },
      indicators: [
        {
          key: '指标!B2',
          id: '#4',
          state: 'changed',
          faulty: false,
          place: '指标!B2',
          code: 'SALES',
          name: '主营业务收入',
          leaf: '4.7.4',
          unit: '万元',
          decimals: 0,
          fields: [],
          values: [
            { kind: 'year', series: 'actual', at: '2024', before: null, after: 26_800, cell: '指标!F2' },
            { kind: 'year', series: 'actual', at: '2025', before: 31_200, after: 31_500, cell: '指标!G2' },
          ],
          valueCount: 2,
          blanks: [],
          blankCount: 0,
        },
        {
          key: '指标!B3',
          id: null,
          state: 'new',
          faulty: true,
          place: '指标!B3',
          code: 'ROE',
          name: '净资产收益率',
          leaf: '4.7.4',
          unit: '%',
          decimals: 1,
          fields: [
            { field: 'code', before: null, after: 'ROE' },
            { field: 'leaf', before: null, after: '4.7.4' },
            { field: 'name', before: null, after: '净资产收益率' },
            { field: 'unit', before: null, after: '%' },
            { field: 'direction', before: null, after: 'up' },
            { field: 'decimals', before: null, after: 1 },
          ],
          values: [
            { kind: 'year', series: 'actual', at: '2025', before: null, after: 19.9, cell: '指标!G3' },
          ],
          valueCount: 1,
          blanks: [],
          blankCount: 0,
        },
      ],
      problems: [
        {
          id: 'about-number',
          severity: 'error',
          sheet: '指标',
          cell: 'F3',
          params: { text: '约18', unit: '%', written: '', converted: '' },
        },
        {
          id: 'text-number',
          severity: 'note',
          sheet: '指标',
          cell: 'G2',
          params: { text: '31,500', value: 31_500 },
        },
      ],
    }),
  ),
  withFirm(
    'indicatorSheets.apply',
    'takes nothing over while there are errors',
    async (_, offer) => ({
      file: await offerSheet(offer),
      skipFaulty: false,
      clearBlanks: false,
      leaveOut: [],
    }),
    refused('sheet-has-problems', { count: 1 }),
  ),
  withFirm(
    'indicatorSheets.apply',
    'takes the indicators without errors over',
    async (_, offer) => ({
      file: await offerSheet(offer),
      skipFaulty: true,
      clearBlanks: false,
      leaveOut: [],
    }),
    done({ added: 0, changed: 1, values: 2, cleared: 0 }),
  ),
  withFirm('indicatorSheets.drop', 'forgets a preview', { previewId: 'none' }, done({})),
]
