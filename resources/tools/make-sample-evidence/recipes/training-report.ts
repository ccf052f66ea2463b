import { barChart } from '../chart/bar-chart.ts'
import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn } from '../pdf/stamp.ts'
import { plainReport } from './plain-report.ts'

const courses = [
  '贴片独立上岗实操闸口',
  '手工补焊技能班',
  '锡膏印刷参数与 SPI',
  '3D-AOI 误判与漏判',
  '统计过程控制(工艺与品质)',
  'PFMEA 与控制计划',
  '8D 与五个为什么',
  '测量系统分析',
  '排产软件',
  '低频闪驱动原理',
  '光生物安全标准',
  '班组长沟通',
  '静电防护',
  '叉车与高处作业',
  '新员工三级安全',
  '海外能效法规',
  'QC 小组活动工具',
  '设备点检与自主保全',
  '成本与报价',
  '信息安全与钓鱼邮件',
] as const

const plan = Array.from({ length: 48 }, (_, index) => {
  const course = courses[index % courses.length] ?? courses[0]
  const round = Math.floor(index / courses.length) + 1
  return [
    `P${String(index + 1).padStart(2, '0')}`,
    `${course}${round > 1 ? `(第 ${round} 期)` : ''}`,
    ['一线', '工艺、品质', '班组长', '技术'][index % 4] ?? '',
    String(8 + ((index * 7) % 34)),
    String([4, 8, 6, 12, 16][index % 5]),
    `${(index % 12) + 1} 月`,
    ['实操', '笔试', '项目', '带教'][index % 4] ?? '',
    index === 37 ? '未完成' : '完成',
  ]
})

/** The plan (half of it), the four-level evaluation and the promotions. */
export const trainingReport = plainReport(async (facts, shooter) => {
  const before = barChart(
    {
      width: 720,
      height: 250,
      min: 0,
      max: 0.8,
      unit: '手工补焊不良率(%)',
      labels: ['训前', '第 1 月', '第 2 月', '第 3 月'],
    },
    [{ name: '', values: [0.62, 0.41, 0.31, 0.27] }],
  )
  const ppm = barChart(
    {
      width: 720,
      height: 250,
      min: 0,
      max: 500,
      unit: '虚焊(PPM)',
      labels: ['活动前', '6 月', '7 月', '8 月', '9 月'],
    },
    [{ name: '', values: [410, 322, 248, 190, 165] }],
  )
  const hours = barChart(
    {
      width: 720,
      height: 230,
      min: 0,
      max: 45,
      unit: '人均学时(小时)',
      labels: ['2021', '2022', '2023', '2024', '2025'],
    },
    [{ name: '', values: [24.5, 22, 30.2, 35.6, 38.5] }],
  )
  return [
    title(facts.title, 20),
    line(`编号 ${facts.documentNumber}    人力行政部    2025 年 12 月 26 日`, 'center'),
    heading('一、概况'),
    para(
      '2025 年收集需求 213 项,立项 96 项,完成 93 项,完成率 96.9%;预算 88 万元,实际 84.6 万元,占工资总额 2.1%。内部讲师 41 人,其中 15 名是班组长和老技工。',
    ),
    para('人均 38.5 小时,夜班 35.1 小时、白班 40.2 小时。项目类学时占 34%,上年 21%。'),
    await drawn(shooter, hours, { width: 720, height: 230 }),
    newPage(heading('二、计划执行(摘录 48 项)')),
    grid(['编号', '课程', '对象', '人数', '学时', '月份', '考核', '状态'], plan, {
      left: [1],
      fontSize: 8.4,
      widths: [30, '*', 62, 30, 30, 34, 34, 40],
    }),
    heading('三、四级评估'),
    grid(
      ['层级', '方法', '覆盖', '结果'],
      [
        ['反应', '课后问卷', '96 项', '平均 4.4 / 5'],
        ['知识', '笔试、实操', '71 项', '一次合格率 93.6%'],
        ['行为', '上级三个月观察表', '14 项重点课程', '11 项有可见变化'],
        ['业绩', '指标前后对比', '6 项重点课程', '4 项达到预期'],
      ],
      { left: [1, 3] },
    ),
    newPage(heading('四、焊接技能班前后对比')),
    await drawn(shooter, before, { width: 720, height: 250 }),
    para(
      '24 人参加,训前手工补焊不良率 0.62%,训后三个月 0.27%。同期追光 QC 小组把 PCBA 虚焊由 410 PPM 降到 165 PPM,技能班为其对策之一(2024 年数据,列此作长期跟踪)。',
    ),
    await drawn(shooter, ppm, { width: 720, height: 250 }),
    newPage(heading('五、技能等级评定名单摘要')),
    grid(
      ['工号', '工种', '原级', '新级', '实操', '理论', '带教'],
      Array.from({ length: 16 }, (_, index) => [
        `D${String(1021 + index * 13)}`,
        ['贴片', '补焊', '调试', '总装', '老化测试'][index % 5] ?? '',
        `${['初', '中', '中', '高'][index % 4]}级`,
        `${['中', '高', '高', '首席'][index % 4]}级`,
        82 + ((index * 5) % 15),
        78 + ((index * 7) % 18),
        index % 4 === 0 ? '—' : '合格',
      ]),
    ),
    heading('六、结论与 2026 年安排'),
    para(
      '“沟通技巧”课训后行为没有可见变化,2026 年停办,改为班组长情景演练;光学设计与海外法规两项无合适课程,继续外聘顾问。',
    ),
    para('2025 年晋级 63 人,其中高级工以上 19 人;“一师两徒”协议 42 份,出师考核合格率 91%。'),
    line('编制:人力行政部    批准:欧阳静', 'right'),
  ]
})
