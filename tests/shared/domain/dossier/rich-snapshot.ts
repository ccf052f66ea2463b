import type { DossierSnapshot } from '../../../../shared/domain/dossier/snapshot.ts'
import type { Block, Inline, RichText } from '../../../../shared/domain/text/rich-text.ts'
import { facts, smallSnapshot } from './small-snapshot.ts'

const text = (words: string): Inline => ({ type: 'text', text: words })
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content })
const words = (...lines: string[]) => lines.map(line => paragraph(text(line)))
const cell = (type: 'tableHeader' | 'tableCell', lines: string[], colspan = 1, rowspan = 1) => ({
  type,
  ...(colspan + rowspan > 2 ? { attrs: { colspan, rowspan } } : {}),
  content: words(...lines),
})
const head = (line: string, colspan?: number, rowspan?: number) =>
  cell('tableHeader', [line], colspan, rowspan)
const data = (...lines: string[]) => cell('tableCell', lines)
const row = (...content: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content })
const indicator = (name: string, year: number | null, series: 'actual' | 'rival' = 'actual'): Inline => ({
  type: 'indicatorRef',
  attrs: { indicator: name, series, year },
})

const blocks: Block[] = [
  {
    type: 'heading',
    attrs: { level: 2 },
    content: [text('对齐 '), { type: 'profileRef', attrs: { code: 'C2' } }],
  },
  paragraph(
    indicator('i1', null),
    text(' 2025 年为'),
    indicator('K-4.7.2-11', 2025),
    text('，对手 2024 年'),
    indicator('i1', 2024, 'rival'),
    text('，2019 年'),
    indicator('i1', 2019),
    text('，'),
    indicator('gone', 2025),
    text('，见'),
    { type: 'evidenceRef', attrs: { evidence: 'e-b' } },
  ),
  {
    type: 'table',
    content: [
      row(head('年份', 1, 2), head('改进', 2)),
      row(head('问题'), head('效果')),
      row(cell('tableCell', ['2024'], 1, 2), data('漏检', '夜班'), data('降到 0.2%')),
      row(data('重复验货')),
      row(data('2025'), data('换型慢'), data('1,200')),
      row(data('2026'), data('—'), data('98.5%')),
    ],
  },
  { type: 'figure', attrs: { evidence: 'e-a', caption: '改进循环' } },
  { type: 'figure', attrs: { evidence: 'e-b', caption: '' } },
  { type: 'figure', attrs: { evidence: 'gone', caption: '旧图' } },
]

/** The small dossier with every kind of block that a narrative may hold, in a profile field and in a leaf. */
export const richSnapshot = (): DossierSnapshot => {
  const snapshot = smallSnapshot()
  const figure: RichText = {
    type: 'doc',
    content: [{ type: 'figure', attrs: { evidence: 'e-a', caption: '组织架构' } }],
  }
  return {
    ...snapshot,
    profile: { 'B.2.2': figure },
    answers: { '4.1.2': { type: 'doc', content: blocks } },
    evidence: snapshot.evidence.map(one => ({ ...one, facts: facts(one.facts.title) })),
  }
}
