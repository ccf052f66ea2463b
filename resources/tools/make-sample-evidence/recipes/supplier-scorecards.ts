import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { seededRandom } from '../seeded-random.ts'
import { plainReport } from './plain-report.ts'

const goods = [
  'LED 灯珠',
  '驱动芯片',
  '电感',
  '电解电容',
  '铝基板',
  '扩散罩',
  '底盘冲压',
  '灯臂',
  '线材',
  '端子',
  '包材',
  '喷粉',
  '遥控器',
  '说明书印刷',
]

interface Row {
  readonly code: string
  readonly kind: string
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly marks: readonly number[]
  readonly total: number
}

/** 22 A, 51 B, 11 C and 2 D by rank; the four marks add up to the total. */
function scored(): Row[] {
  const random = seededRandom('suppliers 2025')
  return Array.from({ length: 86 }, (_, index) => {
    const grade: Row['grade'] = index < 22 ? 'A' : index < 73 ? 'B' : index < 84 ? 'C' : 'D'
    const span = { A: [90, 97.5], B: [80, 89.9], C: [70, 79.5], D: [62, 68] }[grade] as [number, number]
    const target = span[0] + random() * (span[1] - span[0])
    const quality = Number((40 * Math.min(1, (target / 100) * (0.98 + random() * 0.04))).toFixed(1))
    const delivery = Number((30 * Math.min(1, (target / 100) * (0.98 + random() * 0.04))).toFixed(1))
    const cost = Number(((15 * target) / 100).toFixed(1))
    const help = Number(
      Math.min(15, Math.max(0, Number(target.toFixed(1)) - quality - delivery - cost)).toFixed(1),
    )
    const total = Number((quality + delivery + cost + help).toFixed(1))
    return {
      code: '',
      kind: goods[(index * 5) % goods.length] ?? '',
      grade,
      marks: [quality, delivery, cost, help],
      total,
    }
  }).map((row, index) => ({ ...row, code: `G${String(((index * 37) % 86) + 1).padStart(2, '0')}` }))
}

/** The yearly marks of 86 suppliers under code names. */
export const supplierScorecards = plainReport(async facts => {
  const rows = [...scored()].sort((a, b) => a.code.localeCompare(b.code))
  const advice = {
    A: '框架协议,免检申请',
    B: '保持,季度沟通',
    C: '90 天改进计划',
    D: '停止新单,退出评审',
  } as const
  const count = (grade: Row['grade']) => rows.filter(row => row.grade === grade).length
  return [
    title(facts.title, 18),
    line(`编号 ${facts.documentNumber}    采购部    2026 年 1 月 9 日`, 'center'),
    para(
      '评分:质量 40(来料批合格率、上线不良、8D)、交付 30(准时、数量)、成本 15、配合 15(变更通知、资料、响应)。A ≥ 90,B 80—90,C 70—80,D < 70。发生未报变更,当年不得评 A。',
    ),
    grid(
      ['等级', '家数', '占比', '占采购额', '处置'],
      [
        ['A', count('A'), '25.6%', '68%', '框架协议、联合改进'],
        ['B', count('B'), '59.3%', '25%', '保持'],
        ['C', count('C'), '12.8%', '6%', '90 天改进'],
        ['D', count('D'), '2.3%', '1%', '退出评审'],
      ],
    ),
    grid(
      ['代号', '品类', '质量 40', '交付 30', '成本 15', '配合 15', '总分', '等级', '要求'],
      rows.map(row => [
        row.code,
        row.kind,
        ...row.marks.map(mark => mark.toFixed(1)),
        row.total.toFixed(1),
        row.grade,
        advice[row.grade],
      ]),
      { left: [1, 8], fontSize: 8, tight: true, widths: [30, '*', 36, 36, 36, 36, 32, 26, 92] },
    ),
    newPage(heading('C、D 级改进要求')),
    grid(
      ['代号', '品类', '主要失分', '改进要求', '期限'],
      rows
        .filter(row => row.grade === 'C' || row.grade === 'D')
        .map((row, index) => [
          row.code,
          row.kind,
          ['批合格率低', '交付延误 3 次以上', '未报变更 1 次', '8D 回复超期'][index % 4] ?? '',
          row.grade === 'D'
            ? '停止新单,库存用完后退出'
            : (['提交 8D 与三批加严', '安全库存两周', '签变更协议并审核', '指定质量接口人'][index % 4] ?? ''),
          row.grade === 'D' ? '2026-02-28' : '2026-04-10',
        ]),
      { left: [2, 3] },
    ),
    para('2025 年来料批合格率 98.3%,上年 97.8%。对 12 家供方做现场审核,驻厂辅导 4 家。'),
    line('编制:采购部    审核:品质部    批准:刘健文', 'right'),
  ]
})
