import writeExcelFile from 'write-excel-file/node'
import { withFixedClock } from '../fixed-clock.ts'
import { demoNotice, type Recipe } from '../recipe.ts'
import { companyTargets, keyProjects, monthly } from './annual-plan-tables.ts'

type Value = string | number | null

const headCell = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  backgroundColor: '#e3eef1',
  align: 'center' as const,
  wrap: true,
})
const cell = (value: Value) =>
  value === null ? null : { value, ...(typeof value === 'number' ? { align: 'right' as const } : {}) }

function sheet(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly Value[])[],
  widths: readonly number[],
) {
  return {
    sheet: name,
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 2,
    data: [
      [{ value: `${name}    ${demoNotice}`, fontWeight: 'bold' as const, fontSize: 14 }],
      heads.map(headCell),
      ...rows.map(row => row.map(cell)),
    ],
  }
}

const departments = [
  '生产部',
  '品质部',
  '研发中心',
  '营销部',
  '采购部',
  '财务部',
  '人力行政部',
  '信息部',
] as const
const measures = [
  '准时交付率',
  '直通率',
  '来料批合格率',
  '投诉按期关闭率',
  '新品周期',
  '费用预算偏差',
  '培训完成率',
  '系统可用率',
] as const

const teamMeasures: readonly (readonly [string, string])[] = [
  ['锡膏印刷不良率', '≤ 0.12%'],
  ['抛料率', '≤ 0.25%'],
  ['换型时间', '≤ 22 min'],
  ['下道工序退回率', '≤ 0.45%'],
  ['工单按时完成率', '≥ 97%'],
  ['设备点检完成率', '100%'],
  ['人均改善建议', '≥ 3 条'],
  ['未遂事件上报', '≥ 4 起'],
]

/** The plan of 2025 as a workbook: firm, departments, projects, budget, monthly follow-up. */
export const annualPlan: Recipe = async ({ facts }) => {
  const departmentRows = Array.from({ length: 46 }, (_, index): Value[] => {
    const department = departments[index % 8] ?? '生产部'
    return [
      index + 1,
      department,
      `${measures[(index * 3) % 8] ?? ''}${index >= 8 ? `(分项 ${Math.floor(index / 8)})` : ''}`,
      companyTargets[index % 12]?.[1] ?? '',
      `O${(index % 5) + 1}`,
      index % 3 === 0 ? '结果' : '过程',
      `${department}经理`,
      index % 8 === 3 ? '周' : '月',
    ]
  })
  const teamRows = Array.from({ length: 118 }, (_, index): Value[] => {
    const team = index % 31
    const place = team < 9 ? '贴片' : team < 25 ? '总装' : '仓储与检验'
    const [measure = '', target = ''] = teamMeasures[(index * 7) % teamMeasures.length] ?? []
    return [index + 1, `${place} ${team + 1} 班`, measure, target, (index % 46) + 1, '班组长']
  })
  const budget: Value[][] = [
    ['设备', 742, 765, '包装自动化超预算 23 万元,从办公装修调剂'],
    ['研发', 418, 411, ''],
    ['信息化', 156, 149, ''],
    ['培训与咨询', 70, 66, ''],
    ['重点项目合计', 1386, 1391, ''],
  ]
  return withFixedClock(`${facts.issuedOn}T08:00:00Z`, () =>
    writeExcelFile([
      sheet(
        '公司指标',
        ['编号', '指标', '单位', '2024 实际', '2025 目标', '责任人', '战略目标'],
        companyTargets,
        [8, 26, 12, 12, 12, 12, 12],
      ),
      sheet(
        '部门指标',
        ['序号', '部门', '指标', '支撑的公司指标', '战略目标', '类型', '责任人', '频次'],
        departmentRows,
        [8, 14, 26, 26, 10, 10, 16, 8],
      ),
      sheet(
        '班组指标',
        ['序号', '班组', '指标', '目标', '承接的部门指标序号', '责任人'],
        teamRows,
        [8, 20, 22, 14, 20, 12],
      ),
      sheet(
        '重点项目',
        ['编号', '项目', '目标', '预算(万元)', '负责人', '一季度', '二季度', '三季度', '四季度'],
        keyProjects,
        [8, 30, 8, 12, 12, 22, 22, 22, 22],
      ),
      sheet('预算', ['科目', '预算(万元)', '实际(万元)', '说明'], budget, [18, 14, 14, 44]),
      sheet(
        '月度跟踪',
        ['指标', '口径', ...Array.from({ length: 12 }, (_, month) => `${month + 1} 月`)],
        monthly,
        [20, 8, ...Array.from({ length: 12 }, () => 9)],
      ),
    ]).toBuffer(),
  )
}
