import type { LedgerIndicator } from '../../../../shared/domain/ledger/ledger-indicator.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'

export const indicator = (
  name: string,
  unit: string,
  actual: Record<string, number>,
  more: Partial<LedgerIndicator> = {},
): LedgerIndicator => ({
  id: name,
  code: `K-${name}`,
  name,
  unit,
  decimals: 1,
  actual,
  target: {},
  rival: {},
  benchmark: {},
  ...more,
})

/** A small register: rates, money with a scale, counts, a figure without a unit, a part of the firm. */
export const register: readonly LedgerIndicator[] = [
  indicator(
    '一次交验合格率',
    '%',
    { '2021': 97.2, '2022': 97.05, '2023': 97.9, '2024': 98.5, '2025': 98.9 },
    { code: 'K-4.7.2-1', decimals: 2, target: { '2025': 98.8 } },
  ),
  indicator('一次交验合格率（台灯）', '%', { '2025': 98.74 }, { code: 'FPY-DESK', decimals: 2 }),
  indicator('销售额', '万元', { '2024': 26_800, '2025': 31_200 }, { code: 'SALES', decimals: 0 }),
  indicator('市场投诉率', 'PPM', { '2024': 860, '2025': 620 }, { code: 'PPM', decimals: 0 }),
  indicator('换型时间', '分钟', { '2021': 52, '2025': 24 }, { decimals: 0 }),
  indicator('顾客满意度', '分（百分制）', { '2024': 88.8, '2025': 90.2 }),
  indicator('全员劳动生产率', '万元/人', { '2025': 90.4 }),
  indicator('过程能力指数', 'Cpk', { '2025': 1.52 }, { decimals: 2 }),
  indicator('志愿服务时数', '小时', { '2025': 1720 }, { decimals: 0 }),
  indicator('First-pass yield', '%', { '2024': 98.5, '2025': 98.9 }, { code: 'FPY' }),
]

export const narrative = (...paragraphs: readonly string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
