import { barChart, rankChart } from '../chart/bar-chart.ts'
import { lineChart } from '../chart/line-chart.ts'
import { quadrantChart } from '../chart/quadrant-chart.ts'
import { firm } from '../firm.ts'
import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn, stamp } from '../pdf/stamp.ts'
import { plainReport } from './plain-report.ts'

/** Name, importance 0–100, own score, score of the main rival. */
const elements: readonly (readonly [string, number, number, number])[] = [
  ['眼睛舒适(不累、无频闪)', 92, 92.6, 88.4],
  ['亮度均匀', 86, 91.8, 88.9],
  ['灯臂与结构稳固', 78, 90.4, 88.6],
  ['一年内不坏', 90, 92.1, 89.0],
  ['光色与显色', 74, 91.5, 89.2],
  ['外观与做工', 70, 89.6, 90.8],
  ['遥控与智能联动', 52, 85.2, 88.3],
  ['安装便利', 66, 88.1, 87.2],
  ['说明书易懂', 48, 89.4, 86.0],
  ['物流包装', 60, 90.8, 88.1],
  ['到货时效', 68, 90.2, 90.6],
  ['客服应答', 64, 91.4, 88.0],
  ['问题一次解决', 80, 89.3, 86.7],
  ['退换处理', 62, 90.9, 88.5],
  ['质保承诺', 72, 92.4, 87.9],
  ['价格合理', 76, 87.8, 88.6],
  ['型号丰富', 50, 88.6, 89.9],
  ['资料交付(工程)', 58, 89.9, 87.5],
  ['交期可靠(工程)', 82, 89.0, 87.1],
  ['现场配合(工程)', 56, 90.6, 87.0],
  ['订货平台(经销)', 46, 91.2, 86.1],
  ['区域保护(经销)', 69, 90.0, 86.9],
  ['培训支持(经销)', 44, 92.0, 85.4],
  ['认证资料(海外)', 67, 87.4, 88.8],
  ['交期(海外)', 73, 86.2, 87.9],
  ['品牌信任', 71, 89.1, 90.3],
]

const years = ['2021', '2022', '2023', '2024', '2025']

/** A survey by an outside institute: sample, totals, groups, elements, quadrants, suggestions, questionnaire. */
export const satisfactionSurvey = plainReport(async (facts, shooter) => {
  const trend = lineChart(
    { width: 720, height: 280, min: 80, max: 94, unit: '分', labels: years },
    [
      { name: '本公司', values: [84.5, 84.1, 86.9, 88.8, 90.2] },
      { name: '主要对手', values: [84.9, 84.8, 86.2, 87.3, 88.1] },
    ],
    { values: true },
  )
  const groups = barChart(
    {
      width: 720,
      height: 280,
      min: 80,
      max: 94,
      unit: '分',
      labels: ['经销商', '工程与家装', '电商用户', '海外代理'],
    },
    [
      { name: '2024', values: [89.6, 87.9, 88.9, 87.1] },
      { name: '2025', values: [91, 89.4, 90.3, 88.2] },
    ],
  )
  const rank = rankChart(
    720,
    [...elements]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 14)
      .map(([name, weight]) => [name, weight] as const),
    100,
    '',
  )
  const quadrant = quadrantChart(elements.map(([name, weight, own]) => [name, weight, own] as const))
  const nps = barChart({ width: 720, height: 240, min: 0, max: 60, unit: '净推荐值', labels: years }, [
    { name: '', values: [28, 27, 35, 41, 46] },
  ])
  const page = (text: string) => newPage(heading(text))
  return [
    { text: ' ', fontSize: 100 },
    title('2025 年度顾客满意度调查报告', 26),
    line(`委托方:${firm.name}`, 'center'),
    line(`报告编号:${facts.documentNumber}`, 'center'),
    { text: ' ', fontSize: 140 },
    line(facts.issuer, 'center'),
    line('2025 年 12 月 19 日', 'center'),
    await stamp(shooter, { owner: '广州样例市场研究有限公司', purpose: '报告专用章', seed: 121 }, 165, 66),
    page('摘要'),
    para(
      '1. 2025 年总体满意度 90.2 分,比上年提高 1.4 分,为五年最高;同批受访者对主要对手评 88.1 分,领先 2.1 分。',
    ),
    para(
      '2. 分群:经销商 91.0、工程与家装 89.4、电商用户 90.3、海外代理及其用户 88.2。海外群两年来改善最慢。',
    ),
    para('3. 净推荐值 46。推荐者提到最多的是“孩子眼睛不累”“灯臂稳”“客服讲得清”。'),
    para('4. 26 个要素中,18 个领先主要对手;遥控与智能联动、交期(海外)、品牌信任、外观与做工等 8 个落后。'),
    para('5. 优先改进:交期(海外)、认证资料(海外)、价格合理、问题一次解决。'),
    heading('报告使用限制'),
    para(
      '约六成受访者使用过对手产品,海外群的对手样本仅 31 份,对比时须注明。公司只提供名单与问卷建议,不参与访问和计分。',
    ),
    page('一、调查设计与样本'),
    grid(
      ['客群', '总体(户)', '计划样本', '有效样本', '方式', '抽样误差(95%)'],
      [
        ['经销商', '132 家及门店 1,460', '210', '214', '电话 + 门店', '± 6.2%'],
        ['工程与家装集采', '306', '90', '92', '面访 + 在线', '± 8.6%'],
        ['电商用户', '约 61 万', '880', '880', '在线', '± 3.3%'],
        ['海外代理及其用户', '约 2,100', '100', '100', '在线(英、越)', '± 9.6%'],
        ['合计', '', '1,280', '1,286', '', '± 2.7%'],
      ],
      { left: [0], widths: [92, 92, 54, 54, '*', 76] },
    ),
    para(
      '实施时间为 2025 年 9 月 15 日至 11 月 20 日。样本按各群顾客数量和购买时间随机抽取,电商按月配额;工程客户要求采购决策人与现场使用人(物业、设计)各占一半。',
    ),
    para(
      '问卷含总体满意、重复购买意愿、推荐意愿三个结果题和二十六个要素题,十分制换算为百分制。量表两端加文字锚定,对 30 名受访者重测,两次相关系数 0.83;克朗巴赫系数 0.91。',
    ),
    para('要素重要度由对总体满意的标准化回归系数归一化得到。'),
    page('二、总体满意度趋势'),
    await drawn(shooter, trend, { width: 720, height: 280 }),
    grid(
      ['年度', ...years],
      [
        ['本公司', '84.5', '84.1', '86.9', '88.8', '90.2'],
        ['主要对手', '84.9', '84.8', '86.2', '87.3', '88.1'],
        ['差值', '-0.4', '-0.7', '0.7', '1.5', '2.1'],
      ],
    ),
    para(
      '2022 年由业务员发放改为第三方独立调查,口径变化使分数约低 0.4 分;当年物流包装要素 79.6 分为最低。2023 年起持续回升。',
    ),
    page('三、分群满意度'),
    await drawn(shooter, groups, { width: 720, height: 280 }),
    para(
      '工程与家装客户在资料交付上由 2023 年的 82.0 分升到 89.9 分;海外群的交期 86.2 分,是全部要素中最低的。',
    ),
    heading('净推荐值'),
    await drawn(shooter, nps, { width: 720, height: 240 }),
    page('四、要素得分'),
    grid(
      ['要素', '重要度', '本公司', '主要对手', '差值'],
      elements.map(([name, weight, own, rival]) => [
        name,
        weight,
        own.toFixed(1),
        rival.toFixed(1),
        (own - rival).toFixed(1),
      ]),
      { left: [0], fontSize: 8.6 },
    ),
    page('五、重要度排序'),
    await drawn(shooter, rank.svg, { width: 720, height: rank.height }),
    para('家长购买台灯的前三位动因依次为“孩子眼睛不累”“亮度均匀”“灯臂稳”;智能联动的重要度排在后段。'),
    page('六、重要度—满意度四分图'),
    await drawn(shooter, quadrant, { width: 720, height: 460, print: 460 }),
    para('右上为保持区,左上为富余区,右下为优先改进区,左下为观察区;分界线取平均值。'),
    page('七、开放题归纳与建议'),
    grid(
      ['原话归类', '条数', '占比'],
      [
        ['晚上看书不刺眼', '268', '20.8%'],
        ['遥控配对难', '141', '11.0%'],
        ['安装附件少一颗螺丝', '96', '7.5%'],
        ['到货比说的晚', '88', '6.8%'],
        ['希望增加夜灯档', '73', '5.7%'],
        ['资料要英文版', '31', '2.4%'],
      ],
      { left: [0] },
    ),
    para('建议一:海外订单建立齐套与船期双看板,交期承诺改为区间并每周告知。'),
    para('建议二:认证资料做成按型号下载的资料包,48 小时内补齐缺项。'),
    para('建议三:遥控配对在包装内加印带图卡片,客服建立视频指引。'),
    para('建议四:问题一次解决率以“七日内未再来电”为口径,进入客服绩效。'),
    page('附录 问卷(节选)'),
    grid(
      ['题号', '题目', '量表'],
      elements
        .slice(0, 20)
        .map(([name], index) => [`Q${index + 4}`, `请您对本品牌“${name}”的表现打分`, '1—10']),
      { left: [1], widths: [40, '*', 60] },
    ),
    line('项目负责人:样例研究员    质量复核:样例督导    回访比例 12%,不合格卷 9 份已剔除'),
  ]
})
