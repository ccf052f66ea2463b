import { grid, heading, line, title } from '../pdf/blocks.ts'
import { plainReport } from './plain-report.ts'

const groups: readonly (readonly [string, string])[] = [
  [
    '投资',
    '固定资产投资 20 万元以内|固定资产投资 20—100 万元|固定资产投资 100—300 万元|固定资产投资 300 万元以上|设备报废与处置|对外投资与担保|技术改造立项',
  ],
  [
    '财务',
    '费用报销 2 千元以内|费用报销 2 千—2 万元|费用报销 2 万元以上|预算内付款|预算外付款|银行授信与贷款|坏账核销|远期结汇|捐赠与赞助',
  ],
  [
    '采购',
    '新供方准入|供方除名|年度框架协议|单笔采购 10 万元以内|单笔采购 10 万元以上|紧急采购(缺料 24 小时内)|关键器件替代料|价格调整 3% 以上|外协加工',
  ],
  [
    '销售',
    '客户信用额度 50 万元以内|客户信用额度 50 万元以上|折扣超出指导价 5%|合同评审(常规)|合同评审(非标)|新渠道开设|退换货与赔付 5 千元以上|出口信用条件',
  ],
  [
    '质量',
    '来料让步接收|制程让步接收|成品放行|质量否决与停线|批量返工|产品召回与公告|检验规程发布|测量设备报废|8D 报告关闭(安全类、批量类)',
  ],
  ['研发', '新品立项|设计冻结|设计变更(安全件)|设计变更(一般件)|专利申请|标准起草参与|样品外发'],
  ['人事', '班组长任免|部门经理任免|副总任免|定编与增员|薪酬调整|奖惩|外部培训 1 万元以上'],
  ['综合', '公章与合同章使用|法律文件签署|对外信息发布|系统权限开通|关联交易|内部审计计划'],
]
const levels = ['班组长', '部门经理', '分管副总', '总经理', '董事会']
const marks = ['提出', '审核', '批准', '备案', '—'] as const

/** The level that decides where the firm's texts state it. */
const stated: Readonly<Record<string, number>> = {
  '固定资产投资 20 万元以内': 2,
  '固定资产投资 20—100 万元': 3,
  '固定资产投资 100—300 万元': 3,
  '固定资产投资 300 万元以上': 4,
  对外投资与担保: 4,
  质量否决与停线: 3,
  成品放行: 1,
  关联交易: 4,
  '费用报销 2 千元以内': 1,
}

function rights(group: number, index: number, matter: string): string[] {
  const top = stated[matter] ?? ((group * 3 + index * 2) % 3 === 0 ? 3 : (group + index) % 4 === 3 ? 4 : 2)
  return levels.map((_, level) => {
    if (level === top) return marks[2]
    if (level === top - 1) return marks[1]
    if (level === Math.max(0, top - 2)) return marks[0]
    return level === top + 1 ? marks[3] : marks[4]
  })
}

/** Sixty-two matters by five levels of authority, set on wide pages. */
export const authorityMatrix = plainReport(
  async facts => {
    let number = 0
    const rows = groups.flatMap(([name, matters], group) =>
      matters.split('|').map((matter, index) => {
        number += 1
        return [
          String(number),
          name,
          matter,
          ...rights(group, index, matter),
          index % 3 === 0 ? '共享系统留痕' : '',
        ]
      }),
    )
    return [
      title(facts.title, 18),
      line(
        `文件编号 ${facts.documentNumber}    批准:董事会    生效:2025-03-01    事项 ${number} 项`,
        'center',
      ),
      grid(['序', '类别', '事项', ...levels, '备注'], rows, {
        widths: [24, 40, '*', 52, 56, 56, 52, 52, 78],
        left: [2],
        fontSize: 8.8,
        tight: true,
      }),
      heading('说明'),
      line(
        '1. 固定资产投资门槛:20 万元以内由分管副总批准;20—100 万元由总经理批准;100—300 万元由总经理办公会批准;300 万元以上由董事会批准。',
      ),
      line(
        '2. 首席质量官对成品放行、让步接收、供方准入有一票否决权;否决须书面写明事由,总经理不得越过否决直接放行。',
      ),
      line('3. 紧急采购可先电话批准,24 小时内补签;本矩阵每年 2 月复审一次。'),
    ]
  },
  { landscape: true },
)
