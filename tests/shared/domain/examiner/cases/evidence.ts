import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import { answer, bands, type Case, evidence, links, unprove } from '../draft.ts'

const cites = (words: string, id: string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: words },
        { type: 'evidenceRef', attrs: { evidence: id } },
      ],
    },
  ],
})

/** What the rules on evidence say. */
export const evidenceCases: readonly Case[] = [
  [
    'high-without-evidence',
    d => {
      bands(d, '4.1.3', '70-85', 75)
      unprove(d, '4.1.3')
    },
    [{ key: 'proof:4.1.3', percent: 75, count: 0 }],
  ],
  ['half-without-evidence', d => unprove(d, '4.1.2'), [{ key: 'proof:4.1.2', percent: 55, count: 0 }]],
  [
    'high-with-one-evidence',
    d => bands(d, '4.1.2', '70-85', 75),
    [{ key: 'proof:4.1.2', percent: 75, count: 1 }],
  ],
  ['leaf-without-evidence', d => unprove(d, '4.1.3', '4.1.2'), [{ key: 'proof:4.1.3' }]],
  [
    'evidence-lapsed',
    d => evidence(d, 'e54', { validTo: '2026-03' }),
    [
      {
        key: 'evidence:e54#today',
        number: 54,
        evidence: '环境管理体系证书',
        date: '2026-03-31',
        dossier: '',
        filing: '2026-04-01',
        days: 1,
      },
    ],
  ],
  [
    'evidence-withdrawn',
    d => {
      d.evidence = d.evidence.map(one => (one.id === 'e54' ? { ...one, withdrawn: true } : one))
    },
    [{ key: 'evidence:e54', number: 54, evidence: '环境管理体系证书', leaves: '4.1.4.2' }],
  ],
  [
    'claim-broken',
    d => {
      d.claims = [
        { id: 'c1', leaf: '4.1.3', sentence: '财务报表由会计师事务所审计。', state: 'stale' },
        { id: 'c2', leaf: '4.1.3', sentence: '员工踊跃参与。', state: 'proven' },
        { id: 'c3', leaf: '4.1.2', sentence: null, state: 'deleted' },
      ]
    },
    [{ key: 'answer:4.1.3#c1', quote: '财务报表由会计师事务所审计。', why: '所据证据换过文件' }],
  ],
  [
    'claims-unproven',
    d => {
      d.claims = [
        { id: 'c1', leaf: '4.1.3', sentence: '财务报表由会计师事务所审计。', state: 'unproven' },
        { id: 'c2', leaf: '4.1.3', sentence: '员工踊跃参与。', state: 'unproven' },
      ]
    },
    [{ key: 'answer:4.1.3', quote: '财务报表由会计师事务所审计。', count: 2 }],
  ],
  [
    'evidence-lapses-before-filing',
    d => evidence(d, 'e54', { validTo: '2026-05-20' }),
    [
      {
        key: 'evidence:e54#d1',
        number: 54,
        evidence: '环境管理体系证书',
        date: '2026-05-20',
        dossier: '市政府质量奖',
        filing: '2026-06-30',
        days: 41,
      },
    ],
  ],
  [
    'evidence-lapses-soon-after',
    d => evidence(d, 'e54', { validTo: '2026-06-30' }),
    [
      {
        key: 'evidence:e54#d1',
        number: 54,
        evidence: '环境管理体系证书',
        date: '2026-06-30',
        dossier: '市政府质量奖',
        filing: '2026-06-30',
        days: 0,
      },
    ],
  ],
  [
    'evidence-other-name',
    d => {
      evidence(d, 'e54', { note: '持证单位：中山市乙样灯饰有限公司' })
      evidence(d, 'e1', { issuer: '中山市甲样灯饰厂' })
      evidence(d, 'e2', { note: '由中山市甲样灯饰有限公司自行编制', kind: 'award' })
    },
    [
      {
        key: 'evidence:e1',
        quote: '中山市甲样灯饰厂',
        number: 1,
        evidence:
          '使命愿景价值观的研讨记录与发布文件，年度沟通计划与执行台账（大会、走动、信箱），质量安全责任书、质量否决案例，后备梯队与接班计划，经营分析会纪要与督办单，品牌发展规划',
        other: '中山市甲样灯饰厂',
        firm: '中山市甲样灯饰有限公司',
      },
      {
        key: 'evidence:e54',
        quote: '环境管理体系证书 持证单位：中山市乙样灯饰有限公司',
        number: 54,
        evidence: '环境管理体系证书',
        other: '中山市乙样灯饰有限公司',
        firm: '中山市甲样灯饰有限公司',
      },
    ],
  ],
  [
    'evidence-without-issuer',
    d => evidence(d, 'e53', { issuer: '' }),
    [{ key: 'evidence:e53', number: 53, evidence: '型式试验报告' }],
  ],
  [
    'evidence-without-number',
    d => evidence(d, 'e53', { documentNumber: ' ' }),
    [{ key: 'evidence:e53', number: 53, evidence: '型式试验报告' }],
  ],
  [
    'evidence-undated',
    d => evidence(d, 'e53', { issuedOn: '' }),
    [{ key: 'evidence:e53', number: 53, evidence: '型式试验报告' }],
  ],
  [
    'evidence-old',
    d => evidence(d, 'e53', { issuedOn: '2022-12-31' }),
    [{ key: 'evidence:e53', number: 53, evidence: '型式试验报告', date: '2022-12-31', year: 2025 }],
  ],
  [
    'evidence-overused',
    d =>
      links(
        d,
        'e54',
        ['4.1.2', '4.1.3', '4.4.3', '4.4.4', '4.4.5', '4.4.6', '4.4.7'].map(leaf => `answer:${leaf}`),
      ),
    [
      {
        key: 'evidence:e54',
        number: 54,
        evidence: '环境管理体系证书',
        count: 7,
        leaves: '4.1.2、4.1.3、4.4.3、4.4.4、4.4.5、4.4.6、4.4.7',
      },
    ],
  ],
  [
    'cited-evidence-gone',
    d => {
      answer(d, '4.1.2', {
        type: 'doc',
        content: [...(d.answers['4.1.2']?.content ?? []), ...cites('批准停线见', 'gone').content],
      })
      d.profile = { ...d.profile, 'B.1.1.a': cites('产品照片见', 'gone too') }
    },
    [
      { key: 'answer:4.1.2', quote: '批准停线见', count: 1 },
      { key: 'profile:B.1.1.a', quote: '产品照片见', count: 1 },
    ],
  ],
  [
    'expected-evidence-missing',
    d => evidence(d, 'e1', { title: '食堂菜单', note: '' }),
    [
      {
        key: 'proof:4.1.2',
        found: 0,
        expected: 6,
        missing:
          '使命愿景价值观的研讨记录与发布文件、年度沟通计划与执行台账（大会、走动、信箱）、质量安全责任书、质量否决案例 等 6 项',
      },
    ],
  ],
  ['accounts-missing', d => evidence(d, 'e51', { kind: 'other' }), [{ key: 'proof:4.7.4', count: 0 }]],
  [
    'satisfaction-survey-missing',
    d => evidence(d, 'e52', { kind: 'record' }),
    [{ key: 'proof:4.3.3.3', count: 0 }],
  ],
  ['test-report-missing', d => evidence(d, 'e53', { kind: 'photo' }), [{ key: 'proof:4.7.2', count: 0 }]],
  ['permit-missing', d => unprove(d, '4.1.4.2'), [{ key: 'proof:4.1.4.2', count: 0 }]],
]
