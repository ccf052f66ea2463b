import type { DossierSnapshot } from '../../../../shared/domain/dossier/snapshot.ts'
import type { StatedFacts } from '../../../../shared/domain/evidence/facts.ts'
import { emptyFirmFacts } from '../../../../shared/domain/firm/facts.ts'
import type { Item } from '../../../../shared/packs/instrument.ts'
import { readInstrument, readStyle, readTemplate } from '../../../core/pdf/support/sample-snapshot.ts'
import { kindOf } from '../../../packs/kind-of.ts'

export const facts = (title: string, more: Partial<StatedFacts> = {}): StatedFacts => ({
  title,
  kind: 'certificate',
  issuer: '样例认证中心',
  documentNumber: 'Q-1',
  issuedOn: '2025-05-21',
  validFrom: '',
  validTo: '',
  original: 'copy',
  confidential: false,
  note: '',
  ...more,
})

const written = (text: string, evidence?: string) => ({
  type: 'doc' as const,
  content: [
    { type: 'heading' as const, attrs: { level: 3 }, content: [{ type: 'text' as const, text: '目的' }] },
    {
      type: 'paragraph' as const,
      content: [
        { type: 'text' as const, text },
        ...(evidence === undefined ? [] : [{ type: 'evidenceRef' as const, attrs: { evidence } }]),
      ],
    },
  ],
})

const codes = new Set(['4.1.2', '4.7.2'])
const itemsOf = (items: readonly Item[]): Item[] => items.filter(item => codes.has(item.code))

/** Two items, three evidence files, one form cell of each kind that matters: everything filled in. */
export const smallSnapshot = (): DossierSnapshot => {
  const instrument = readInstrument()
  const template = readTemplate()
  return {
    language: 'zh-CN',
    builtOn: '2026-04-20',
    appVersion: '0.1.0',
    title: '申报材料',
    filingDate: '2026-04-30',
    firm: { ...emptyFirmFacts('中山市甲样灯饰有限公司'), creditCode: '91442099MADEM0011K', town: '古镇镇' },
    template: {
      ...template,
      parts: template.parts.map(part =>
        part.type === 'form'
          ? {
              ...part,
              sections: part.sections
                .map(section => ({
                  ...section,
                  fields: section.fields.filter(field =>
                    [
                      'basics.name',
                      'basics.credit-code',
                      'basics.size',
                      'product.quality-rates',
                      'management.patents',
                      'declaration.blank-cells',
                    ].includes(field.id),
                  ),
                }))
                .filter(section => section.fields.length > 0),
            }
          : part,
      ),
    },
    style: readStyle('award-xiao4'),
    instrument: {
      ...instrument,
      categories: instrument.categories
        .map(category => ({ ...category, items: itemsOf(category.items) }))
        .filter(category => category.items.length > 0),
      profile: {
        ...instrument.profile,
        sections: instrument.profile.sections.filter(section => section.id === 'B.2.2'),
        tables: readInstrument('1.1.0')
          .profile.tables.filter(({ id }) => id === 'challenges' || id === 'products')
          .map(table => ({ ...table, field: 'B.2.2' })),
      },
    },
    assessment: { id: 'a1', year: 2025, title: '2025' },
    profile: { 'B.2.2': written('挑战是同质化。') },
    profileRows: [
      { tableId: 'products', code: 'P1', cells: { line: '吸顶灯', share: '52', delivery: '经销' } },
      { tableId: 'products', code: 'P3', cells: { line: '筒灯', share: '约三成', features: '不频闪' } },
      { tableId: 'products', code: 'P4', cells: { line: ' ' } },
      { tableId: 'challenges', code: 'C2', cells: { challenge: '同质化', measure: '优等品率' } },
    ],
    answers: { '4.1.2': written('高层确定方向。', 'e-b'), '4.7.2': written('合格率逐年上升。') },
    scores: {
      '4.1.2': { bands: {}, percent: 60, reason: '有方法、有展开。' },
      '4.7.2': { bands: {}, percent: 45, reason: '有趋势、有对比。' },
    },
    findings: [{ item: '4.1.2', kind: 'strength', text: '高层每周走动。' }],
    indicators: [
      {
        id: 'i1',
        code: 'K-4.7.2-11',
        leaf: '4.7.2',
        name: '优等品率',
        unit: '%',
        direction: 'up',
        decimals: 1,
        definition: '',
        source: '年度汇总',
        rivalName: '竞品甲（同镇企业）',
        benchmarkName: '',
        actual: { '2023': 91, '2024': 92.4, '2025': 93.5 },
        target: { '2025': 93 },
        rival: { '2024': 90 },
        benchmark: {},
      },
    ],
    evidence: [
      {
        id: 'e-b',
        number: 2,
        facts: facts('体系证书', { validTo: '2027-05-20' }),
        kind: kindOf('certificate'),
        fileName: 'b.pdf',
        mediaType: 'application/pdf',
        size: 2048,
        sha256: 'b'.repeat(64),
        links: [],
        pages: 2,
      },
      {
        id: 'e-a',
        number: 1,
        facts: facts('检测报告', { kind: 'test-report' }),
        kind: kindOf('test-report'),
        fileName: 'a.png',
        mediaType: 'image/png',
        size: 3_000_000,
        sha256: 'a'.repeat(64),
        links: ['answer:4.7.2', 'field:basics.name'],
      },
    ],
    fields: {
      'basics.size': 'medium',
      'product.quality-rates': {
        first: { '2023': 6.9, '2024': 6.1, '2025': 5.4 },
        premium: { '2023': 91, '2024': 92.4, '2025': 93.5 },
        qualified: { '2023': 97.9, '2024': 98.5, '2025': 98.9 },
      },
      'management.patents': [{ name: '一种灯', type: '发明', number: 'ZL 1', granted: '2024-01-02' }],
    },
  }
}
