import type { ExaminerEvidence, ExaminerSnapshot } from '../../../../shared/domain/examiner/snapshot.ts'
import { emptyFirmFacts } from '../../../../shared/domain/firm/facts.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import type { Instrument, Item, Leaf } from '../../../../shared/packs/instrument.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import { readPack } from '../../../packs/read-pack.ts'
import { facts } from '../dossier/small-snapshot.ts'
import { healthyIndicators } from './healthy-indicators.ts'
import { doc, processText, resultsText } from './healthy-texts.ts'

/** A snapshot whose parts a test may change. */
export type Draft = { -readonly [K in keyof ExaminerSnapshot]: ExaminerSnapshot[K] }

const shipped = readPack('instrument', 'gbt-19580-2012', '1.1.0')
/** Fewer characters a point, so that one text fits every leaf. */
const instrument: Instrument = { ...shipped, charactersPerPoint: 15 }
const items: readonly Item[] = instrument.categories.flatMap(category => category.items)
const leaves: readonly { readonly leaf: Leaf; readonly item: Item }[] = items.flatMap(item =>
  item.leaves.map(leaf => ({ leaf, item })),
)
const indicators = healthyIndicators(instrument)
const firmName = '中山市甲样灯饰有限公司'

/** Where the rows of the profile are taken up. */
const rowsIn: Readonly<Record<string, string>> = {
  '4.2.2.2': '与 R1 相比，4.2.2.2 的强弱各 3 条。',
  '4.2.2.3': '目标 O1 回应挑战 C1，并用到优势 A1，4.2.2.3 的目标值 2 个。',
  '4.3.2.2': 'K1 每季走访 4.3.2.2 的 6 家。',
  '4.4.7': 'S1 按 4.4.7 分 3 级管理。',
  '4.5.2.2': 'P1 有 4.5.2.2 的 4 个关键过程。',
  '4.7.2': 'P1 的 4.7.2 数据 3 年齐全。',
  '4.7.3.2': 'K1 的 4.7.3.2 满意度 3 年上升。',
  '4.7.3.3': 'R1 的 4.7.3.3 份额为 12%。',
}

const processLeaves = leaves.filter(({ item }) => item.scale === 'process')
/** The indicators that a process narrative names: shared out evenly, so that each is named once. */
const namedIn = (leaf: Leaf): string => {
  const at = processLeaves.findIndex(one => one.leaf === leaf)
  const own = indicators.filter((_, index) => index % processLeaves.length === at)
  return own.length === 0 ? '' : `${own.map(({ name }) => name).join('、')}见 4.7。`
}

const textOf = (leaf: Leaf, item: Item): RichText => {
  const more = rowsIn[leaf.code] === undefined ? [] : [rowsIn[leaf.code] ?? '']
  return item.scale === 'results' ? resultsText(leaf, more) : processText(leaf, [namedIn(leaf), ...more])
}

const proof = (
  number: number,
  links: readonly string[],
  more: Parameters<typeof facts>[1] & { title: string },
) => ({
  id: `e${number}`,
  number,
  facts: facts(more.title, { issuer: firmName, kind: 'record', documentNumber: `JY-${number}`, ...more }),
  kind: kindOf(more.kind ?? 'record'),
  links: links.map(link => (link.includes(':') ? link : `answer:${link}`)),
})

const evidence: readonly ExaminerEvidence[] = [
  ...leaves.map(({ leaf }, at) =>
    proof(at + 1, [leaf.code], { title: leaf.evidenceKinds.map(({ text }) => text.zh).join('，') }),
  ),
  proof(51, ['4.7.4'], { title: '2025 年度审计报告', kind: 'audit-report', issuer: '样例会计师事务所' }),
  proof(52, ['4.3.3.3'], { title: '满意度调查报告', kind: 'survey', issuer: '样例研究院' }),
  proof(53, ['4.7.2'], { title: '型式试验报告', kind: 'test-report', issuer: '样例检测院' }),
  proof(54, ['4.1.4.2'], {
    title: '环境管理体系证书',
    kind: 'certificate',
    issuer: '样例认证中心',
    validTo: '2028-01-01',
  }),
  proof(55, ['visit:v1'], { title: '现场照片', kind: 'photo' }),
  proof(56, ['action:x1'], { title: '结项报告' }),
]

const scoreOf = (item: Item, at: number) => {
  const band = at % 2 === 0 ? '50-65' : '30-45'
  const scale = instrument.scales.find(({ id }) => id === item.scale)
  return {
    bands: Object.fromEntries((scale?.dimensions ?? []).map(({ id }) => [id, band])),
    percent: at % 2 === 0 ? 55 : 35,
    reason: `${item.title.zh}：${item.leaves[0]?.looksFor.zh.slice(0, 30)}，见证据 ${at + 1}。`,
  }
}

const profileTexts: Readonly<Record<string, RichText>> = Object.fromEntries(
  instrument.profile.sections.flatMap(section =>
    section.fields.map(({ id }) => [
      id,
      doc(`${id} 共 3 项，竞争对手 2 家；每年评价并改进 1 次，成果进入知识库分享；${id} 的数据有局限。`),
    ]),
  ),
)

const profileRow = (code: string, tableId: string, cells: Readonly<Record<string, string>>) => ({
  id: `row-${code}`,
  tableId,
  code,
  cells,
})

/** An assessment about which an examiner would have nothing to say: two assessors, a year before, all done well. */
export const healthySnapshot = (): Draft => {
  const scores = Object.fromEntries(items.map((item, at) => [item.code, scoreOf(item, at)]))
  const findings = items.flatMap(({ code }, at) => [
    {
      id: `s${at}`,
      item: code,
      kind: 'strength' as const,
      text: `${code} 的做法覆盖 8 个部门，错误降到 3 次。`,
    },
    {
      id: `o${at}`,
      item: code,
      kind: 'opportunity' as const,
      text: `${code} 的成品仓暂缺 1 人，周末无人值守。`,
    },
  ])
  return structuredClone<Draft>({
    today: '2026-04-01',
    instrument,
    assessment: { id: 'a2', year: 2025, spreadLimit: 20 },
    firm: { ...emptyFirmFacts(firmName), employees: 345 },
    profile: profileTexts,
    profileLimit: { characters: 3000, countsTables: false },
    rows: [
      profileRow('P1', 'products', { line: '吸顶灯', share: '100' }),
      profileRow('K1', 'customers', { group: '经销商', share: '100' }),
      profileRow('S1', 'suppliers', { type: '灯珠供方', count: '4' }),
      profileRow('R1', 'competitors', { name: '竞品甲', share: '12' }),
      profileRow('C1', 'challenges', { challenge: '同质化', measure: indicators[0]?.name ?? '' }),
      profileRow('A1', 'advantages', { advantage: '低频闪技术', measure: indicators[0]?.name ?? '' }),
    ],
    answers: Object.fromEntries(leaves.map(({ leaf, item }) => [leaf.code, textOf(leaf, item)])),
    scores,
    stated: {},
    findings,
    indicators,
    evidence,
    dossiers: [{ id: 'd1', title: '市政府质量奖', filingDate: '2026-06-30', warningDays: 90, figures: [] }],
    actions: items.map(({ code }, at) => ({
      id: `x${at}`,
      title: `${code} 补齐成品仓人手`,
      item: code,
      findingId: `o${at}`,
      indicatorId: null,
      owner: '邓立群',
      dueOn: '2026-09-30',
      closedOn: at === 1 ? '2026-03-01' : '',
      state: at === 1 ? ('closed' as const) : ('do' as const),
      result: at === 1 ? '缺员由 1 人降到 0 人' : '',
    })),
    team: {
      assessors: [
        { id: 'p1', name: '陈慧敏' },
        { id: 'p2', name: '邓立群' },
      ],
      ballots: items.flatMap(({ code }, at) => {
        const percent = at % 2 === 0 ? 55 : 35
        return [
          { assessorId: 'p1', item: code, percent },
          { assessorId: 'p2', item: code, percent: percent + 5 },
        ]
      }),
      consensus: items.map(({ code }, at) => ({
        item: code,
        percent: at === 0 ? 50 : at % 2 === 0 ? 55 : 35,
        reason: '对照证据逐条核实后一致',
        visitPercent: at === 0 ? 55 : null,
        visitReason: at === 0 ? '现场看到夜班同样执行' : '',
        visitedAt: '2026-03-20T08:00:00.000Z',
      })),
      visitChecks: [{ id: 'v1', item: items[0]?.code ?? '', text: '夜班是否同样执行', state: 'confirmed' }],
    },
    claims: [],
    takeovers: [],
    previous: { id: 'a1', year: 2024, scores, findings: [], answers: {} },
  })
}
