import { add, type Case, indicator, indicators, keepIndicators, reword } from '../draft.ts'
import { measure } from '../healthy-indicators.ts'

const dipped = { 2021: 90, 2022: 80, 2023: 82, 2024: 85, 2025: 90 }
const thin = (rule: string, leaf: string, gone: RegExp, told: object): Case => [
  rule,
  d => keepIndicators(d, leaf, name => !gone.test(name)),
  [{ key: `results:${leaf}`, ...told }],
]

/** What the rules on results say. */
export const resultsCases: readonly Case[] = [
  ['results-leaf-empty', d => keepIndicators(d, '4.7.6', () => false), [{ key: 'results:4.7.6', count: 0 }]],
  [
    'results-leaf-thin',
    d => keepIndicators(d, '4.7.6', name => /率/.test(name) && name.length < 4),
    [{ key: 'results:4.7.6', count: 1 }],
  ],
  [
    'few-years',
    d => indicator(d, 'K-4.7.6-1', { actual: { 2024: 90, 2025: 80 } }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期', count: 2 }],
  ],
  [
    'year-gap',
    d => indicator(d, 'K-4.7.6-1', { actual: { 2021: 14, 2024: 11, 2025: 10 } }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期', years: '2022、2023' }],
  ],
  [
    'year-missing',
    d => indicator(d, 'K-4.7.6-1', { actual: { 2022: 13, 2023: 12, 2024: 11 } }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期', year: 2025, last: 2024 }],
  ],
  [
    'no-comparison',
    d => indicators(d, '4.7.6', (_, at) => (at < 6 ? { rival: {}, benchmark: {} } : {})),
    [
      {
        key: 'results:4.7.6',
        count: 6,
        all: 11,
        names: '新产品开发周期、新品一次试制成功率、直通率、过程能力指数、换型时间 等 6 项',
      },
    ],
  ],
  [
    'some-without-comparison',
    d => indicator(d, 'K-4.7.6-1', { rival: {}, benchmark: {} }),
    [{ key: 'results:4.7.6', count: 1, all: 11, names: '新产品开发周期' }],
  ],
  [
    'comparison-old',
    d => indicator(d, 'K-4.7.6-1', { rival: { 2023: 12 }, benchmark: { 2022: 9 } }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期', last: 2023, own: 2025 }],
  ],
  [
    'rival-nameless',
    d => indicator(d, 'K-4.7.6-1', { rivalName: '' }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期' }],
  ],
  [
    'benchmark-nameless',
    d => indicator(d, 'K-4.7.6-1', { benchmarkName: ' ' }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期' }],
  ],
  [
    'no-target',
    d => indicator(d, 'K-4.7.6-1', { target: {} }),
    [{ key: 'results:4.7.6', count: 1, all: 12, names: '新产品开发周期' }],
  ],
  [
    'target-without-stretch',
    d => {
      indicator(d, 'K-4.7.6-1', { target: { 2025: 10, 2026: 12 } })
      indicator(d, 'K-4.7.3.3-3', { target: { 2026: 40 } })
    },
    [
      {
        key: 'indicator:K-4.7.6-1',
        name: '新产品开发周期',
        year: 2026,
        target: 12,
        reached: 10,
        before: 2025,
      },
    ],
  ],
  [
    'worsening-unexplained',
    d => {
      indicator(d, 'K-4.7.6-1', { actual: { 2022: 9, 2023: 10, 2024: 11, 2025: 10 } })
      indicator(d, 'K-4.7.7-3', { actual: { 2023: 95, 2024: 90, 2025: 91 } })
      indicator(d, 'K-4.7.7-8', { actual: { 2023: 95, 2024: 90, 2025: 91 } })
      add(d, '4.7.7', '审计发现整改率 2024 年降到 90%，原因是换了 2 名内审员。')
      indicator(d, 'K-4.7.6-9', { actual: { 2023: 5, 2024: 3, 2025: 4 } })
    },
    [{ key: 'results:4.7.6#2024', year: 2024, count: 1, names: '新产品开发周期（10 → 11）' }],
  ],
  [
    'old-worsening-unexplained',
    d => indicator(d, 'K-4.7.6-4', { actual: dipped }),
    [{ key: 'results:4.7.6#2022', year: 2022, count: 1, names: '过程能力指数（90 → 80）' }],
  ],
  [
    'target-missed-unsaid',
    d => {
      indicator(d, 'K-4.7.6-1', { target: { 2025: 9 } })
      indicator(d, 'K-4.7.6-4', { target: { 2025: 95 } })
      add(d, '4.7.6', '过程能力指数还差 5 个点，没有达到目标。')
    },
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期', year: 2025, target: 9, value: 10, unit: '%' }],
  ],
  [
    'leap-unexplained',
    d => {
      d.indicators = [
        ...d.indicators,
        { ...measure('new', '4.7.6', '夹具更换次数', 'down'), actual: { 2023: 90, 2024: 85, 2025: 31 } },
      ]
    },
    [{ key: 'indicator:new', name: '夹具更换次数', year: 2025, before: 85, value: 31, unit: '%' }],
  ],
  [
    'actual-equals-target',
    d => indicator(d, 'K-4.7.6-4', { target: { 2023: 80, 2024: 85, 2025: 90 } }),
    [{ key: 'indicator:K-4.7.6-4', name: '过程能力指数', years: 3 }],
  ],
  [
    'definition-missing',
    d => indicator(d, 'K-4.7.6-1', { definition: '' }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期' }],
  ],
  [
    'unit-missing',
    d => indicator(d, 'K-4.7.6-1', { unit: '' }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期' }],
  ],
  [
    'source-missing',
    d => indicator(d, 'K-4.7.6-1', { source: '' }),
    [{ key: 'indicator:K-4.7.6-1', name: '新产品开发周期' }],
  ],
  [
    'indicators-unmentioned',
    d =>
      indicators(d, '4.7.6', (one, at) =>
        at < 6 ? { name: `甲乙丙丁${'戊己庚辛壬癸'[at]}${one.name.slice(-1)}` } : {},
      ),
    [
      {
        key: 'results:4.7.6',
        count: 6,
        all: 12,
        names: '甲乙丙丁戊期、甲乙丙丁己率、甲乙丙丁庚率、甲乙丙丁辛数、甲乙丙丁壬间 等 6 项',
      },
    ],
  ],
  [
    'named-indicator-missing',
    d => {
      add(d, '4.1.3', '董事会到会率、审计发现整改率见 4.7.7。')
    },
    [
      {
        key: 'answer:4.1.3',
        quote: '董事会到会率、审计发现整改率见 4.7.7。',
        count: 1,
        names: '董事会到会率',
      },
    ],
  ],
  thin('resource-human-thin', '4.7.5', /员工|人均|人才|建议|工伤/, { count: 0, names: '' }),
  thin('resource-finance-thin', '4.7.5', /授信/, { count: 1, names: '预算达成率' }),
  thin('resource-information-thin', '4.7.5', /信息/, { count: 1, names: '关键设备联网率' }),
  thin('resource-technology-thin', '4.7.5', /研发/, { count: 1, names: '有效发明专利' }),
  thin('resource-infrastructure-thin', '4.7.5', /设备综合/, { count: 1, names: '关键设备联网率' }),
  thin('resource-stakeholders-thin', '4.7.5', /来料/, { count: 1, names: '供方准时率' }),
  thin('finance-profit-missing', '4.7.4', /利|收益|贡献/, { count: 0, names: '' }),
  thin('finance-operation-missing', '4.7.4', /周转|现金|劳动/, { count: 0, names: '' }),
  thin('finance-solvency-missing', '4.7.4', /负债/, { count: 0, names: '' }),
  thin('finance-growth-missing', '4.7.4', /收入|保值|纳税/, { count: 0, names: '' }),
  thin('leadership-strategy-missing', '4.7.7', /战略|行动/, { count: 0, names: '' }),
  thin('leadership-governance-missing', '4.7.7', /审计/, { count: 0, names: '' }),
  thin('leadership-responsibility-missing', '4.7.7', /能耗|排放|固废|事故|处罚/, { count: 0, names: '' }),
  thin('leadership-ethics-missing', '4.7.7', /合同|举报/, { count: 0, names: '' }),
  thin('leadership-giving-missing', '4.7.7', /公益/, { count: 0, names: '' }),
  ['segments-missing', d => reword(d, '4.7.2', /产品线|顾客群/g, '某'), [{ key: 'answer:4.7.2', count: 0 }]],
  [
    'results-text-without-comparison',
    d => reword(d, '4.7.2', /竞争对手|领先|标杆/g, '某'),
    [{ key: 'answer:4.7.2', count: 0 }],
  ],
]
