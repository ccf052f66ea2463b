import { add, answer, type Case, profile, reword } from '../draft.ts'

const rows = (text: string): string => text.repeat(300)

/** What the rules on the profile and on figures say. */
export const profileCases: readonly Case[] = [
  [
    'profile-unwritten',
    d => {
      d.profile = {}
      d.rows = []
    },
    [{ key: 'profile:', characters: 0, most: 3000 }],
  ],
  [
    'profile-too-long',
    d => profile(d, 'B.1.1.a', rows('评价知识库分享竞争局限')),
    [{ key: 'profile:', characters: 3820, most: 3000 }],
  ],
  ['profile-field-empty', d => profile(d, 'B.1.1.b', ''), [{ key: 'profile:B.1.1.b', field: 'B.1.1.b' }]],
  [
    'challenge-unanswered',
    d => reword(d, '4.2.2.3', /C1/g, '某'),
    [{ key: 'profile:B.2.2#C1', quote: '同质化 · 一次交验合格率', row: 'C1', missing: '4.2.2.3' }],
  ],
  [
    'advantage-unused',
    d => reword(d, '4.2.2.3', /A1/g, '某'),
    [{ key: 'profile:B.2.2#A1', quote: '低频闪技术 · 一次交验合格率', row: 'A1', missing: '4.2.2.3' }],
  ],
  [
    'challenge-without-result',
    d => {
      d.rows = d.rows.map(row => (row.code === 'C1' ? { ...row, cells: { challenge: '同质化' } } : row))
    },
    [{ key: 'profile:B.2.2#C1', quote: '同质化', row: 'C1', missing: '' }],
  ],
  [
    'customer-group-unanswered',
    d => reword(d, '4.3.2.2', /K1/g, '某'),
    [
      {
        key: 'profile:B.1.2.b#K1',
        quote: '经销商',
        row: 'K1',
        missing: '4.3.2.2 / 4.3.2.3 / 4.3.3.2 / 4.3.3.3',
      },
    ],
  ],
  [
    'supplier-unanswered',
    d => reword(d, '4.4.7', /S1/g, '某'),
    [{ key: 'profile:B.1.2.c#S1', quote: '灯珠供方', row: 'S1', missing: '4.4.7' }],
  ],
  [
    'product-unanswered',
    d => reword(d, '4.5.2.2', /P1/g, '某'),
    [{ key: 'profile:B.1.1.a#P1', quote: '吸顶灯', row: 'P1', missing: '4.5.2.2' }],
  ],
  [
    'product-without-result',
    d => reword(d, '4.7.2', /P1/g, '某'),
    [{ key: 'profile:B.1.1.a#P1', quote: '吸顶灯', row: 'P1', missing: '' }],
  ],
  [
    'competitor-unanswered',
    d => reword(d, '4.2.2.2', /R1/g, '某'),
    [{ key: 'profile:B.2.1.a#R1', quote: '竞品甲', row: 'R1', missing: '4.2.2.2' }],
  ],
  [
    'profile-table-empty',
    d => {
      d.rows = d.rows.filter(row => row.tableId !== 'suppliers')
    },
    [{ key: 'profile:B.1.2.c#suppliers' }],
  ],
  [
    'profile-rivals-vague',
    d => profile(d, 'B.2.1.a', '行业有 20 家企业。'),
    [{ key: 'profile:B.2.1.a', field: 'B.2.1.a' }],
  ],
  [
    'profile-sources-vague',
    d => profile(d, 'B.2.1.c', '来源为 3 份年报。'),
    [{ key: 'profile:B.2.1.c', field: 'B.2.1.c' }],
  ],
  [
    'profile-improvement-vague',
    d => profile(d, 'B.2.3', '公司有 3 个小组。'),
    [{ key: 'profile:B.2.3', field: 'B.2.3' }],
  ],
  [
    'shares-not-whole',
    d => {
      d.rows = [
        ...d.rows.filter(row => row.tableId !== 'products'),
        { id: 'a', tableId: 'products', code: 'P1', cells: { line: '吸顶灯', share: '58' } },
        { id: 'b', tableId: 'products', code: 'P2', cells: { line: '台灯', share: '31' } },
      ]
    },
    [{ key: 'profile:B.1.1.a#products/share/', column: '占销售额', found: 89 }],
  ],
  [
    'ledger-contradicted',
    d => add(d, '4.1.3', '2025 年，直通率为 93.5%。'),
    [
      {
        key: 'answer:4.1.3#K-4.7.6-3/actual/2025',
        quote: '2025 年，直通率为 93.5%。',
        name: '直通率',
        year: 2025,
        written: '93.5',
        kept: '90.0',
        unit: '%',
      },
    ],
  ],
  [
    'live-reference-gone',
    d => {
      const value = (indicator: string, year: number | null) => ({
        type: 'indicatorRef' as const,
        attrs: { indicator, series: 'actual' as const, year },
      })
      answer(d, '4.1.3', {
        type: 'doc',
        content: [
          ...(d.answers['4.1.3']?.content ?? []),
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: '直通率由 ' },
              value('K-4.7.6-3', 2020),
              { type: 'text', text: ' 升到 ' },
              value('K-4.7.6-3', 2025),
              { type: 'text', text: '，见 ' },
              value('gone', null),
              { type: 'profileRef', attrs: { code: 'C9' } },
              { type: 'profileRef', attrs: { code: 'C1' } },
            ],
          },
        ],
      })
    },
    [{ key: 'answer:4.1.3', quote: '直通率由 升到 90.0%，见 C9C1', count: 3, names: '直通率 2020、?、C9' }],
  ],
  [
    'figures-differ',
    d => {
      add(d, '4.1.3', '2025 年董事会到会率 98.5%，缺席 1 人。')
      add(d, '4.2.2.2', '2025 年董事会到会率为 96.0%，缺席 2 人。')
      add(d, '4.2.2.3', '2024 年董事会到会率为 90.0%。2025 年董事会到会率约 99%。')
    },
    [
      {
        key: 'answer:4.2.2.2#董事会到会率 2025 %',
        quote: '2025 年董事会到会率为 96.0%，缺席 2 人。',
        subject: '董事会到会率',
        year: '2025',
        value: '96 %',
        otherValue: '98.5 %',
        otherCode: '4.1.3',
      },
    ],
  ],
  [
    'employees-differ',
    d => profile(d, 'B.1.1.c', '2025 年末 350 人，竞争对手 2 家；2024 年末 330 人。'),
    [
      {
        key: 'profile:B.1.1.c',
        quote: '2025 年末 350 人，竞争对手 2 家；',
        first: '企业信息',
        firstValue: 345,
        other: '组织概述 B.1.1.c',
        otherValue: 350,
      },
    ],
  ],
  [
    'revenue-differs',
    d => profile(d, 'B.1.1.a', '2025 年销售额 1.2 亿元；人均销售额 90 万元；评价知识库。'),
    [
      {
        key: 'profile:B.1.1.a',
        quote: '2025 年销售额 1.2 亿元；',
        first: '指标“营业收入”',
        firstValue: 90,
        other: '组织概述 B.1.1.a',
        otherValue: 12000,
      },
    ],
  ],
  [
    'form-differs-register',
    d => {
      const figure = {
        field: 'f',
        label: { zh: '直通率', en: 'Yield' },
        indicatorId: 'K-4.7.6-3',
        year: '2025',
      }
      d.dossiers = d.dossiers.map(one => ({
        ...one,
        figures: [
          { ...figure, value: 91 },
          { ...figure, year: '2024', value: 85 },
        ],
      }))
    },
    [
      {
        key: 'dossier:d1#f/K-4.7.6-3/2025',
        dossier: '市政府质量奖',
        label: '直通率',
        year: '2025',
        typed: 91,
        kept: 90,
      },
    ],
  ],
]
