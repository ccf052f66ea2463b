import { barChart } from '../chart/bar-chart.ts'
import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn } from '../pdf/stamp.ts'
import { plainReport } from './plain-report.ts'

const segments: readonly (readonly [string, string, number, number, number, number, number])[] = [
  ['学龄家庭读写', '电商、经销', 5, 5, 4, 5, 4],
  ['旧房换灯', '经销', 5, 4, 4, 4, 3],
  ['中端精装房', '工程', 4, 2, 3, 4, 3],
  ['公寓与酒店批量', '工程', 3, 4, 3, 4, 3],
  ['教室光环境改造', '工程', 3, 5, 4, 4, 2],
  ['智能影音灯光', '电商', 3, 5, 4, 1, 2],
  ['东南亚中档家居', '出口', 4, 4, 3, 2, 3],
  ['中东工程配套', '出口', 3, 3, 3, 2, 2],
  ['低价工程批量', '工程', 4, 1, 1, 3, 1],
]

/** Four groups, nine segments with their scores, rivals' customers, lost orders. */
export const marketSegmentation = plainReport(async (facts, shooter) => {
  const scored = segments.map(([name, channel, ...marks]) => ({
    name,
    channel,
    marks,
    total: marks.reduce((sum, mark) => sum + mark, 0),
  }))
  const share = barChart(
    {
      width: 720,
      height: 260,
      min: 0,
      max: 50,
      unit: '占销售额(%)',
      labels: ['经销商', '工程与家装', '电商', '出口'],
    },
    [
      { name: '2022', values: [51, 19, 19, 11] },
      { name: '2024', values: [44, 21, 24, 11] },
    ],
  )
  const totals = barChart(
    {
      width: 760,
      height: 280,
      min: 0,
      max: 25,
      unit: '总分(满分 25)',
      labels: scored.map(one => one.name.slice(0, 6)),
    },
    [{ name: '', values: scored.map(one => one.total) }],
  )
  return [
    { text: ' ', fontSize: 110 },
    title('2024 年市场细分与竞品顾客分析报告', 24),
    line(`文件编号 ${facts.documentNumber}    密级:内部`, 'center'),
    { text: ' ', fontSize: 170 },
    line('营销部  品质部  研发中心', 'center'),
    line('2024 年 9 月 30 日', 'center'),
    newPage(heading('一、方法')),
    para(
      '本报告按《市场细分管理办法》编制,每两年完整细分一次,每年七月局部更新。第一层按渠道和用途分为四类顾客群,第二层按产品用途和价格带分为九个细分。',
    ),
    para(
      '打分维度为市场容量、增速、毛利、与自身能力的匹配、竞争强度,每维 1—5 分,满分 25 分;18 分以上重点投入,12 分以下维持或退出。“与自身能力的匹配”为 2024 年新增。',
    ),
    para(
      '数据来源:协会统计 2 份、平台公开成交数据 9 个月、经销商访谈 46 户、工程采购访谈 21 户、丢单回访 34 次、第三方满意度调查的竞品用户样本。',
    ),
    heading('二、四类顾客群'),
    await drawn(shooter, share, { width: 720, height: 260 }),
    para('2022 年至 2024 年,电商占比由 19% 升到 24%,经销商占比下降 7 个百分点,出口占比持平。'),
    newPage(heading('三、九个细分打分')),
    grid(
      ['细分', '渠道', '容量', '增速', '毛利', '匹配', '竞争', '总分', '结论'],
      scored.map(one => [
        one.name,
        one.channel,
        ...one.marks,
        one.total,
        one.total >= 18 ? '重点投入' : one.total <= 12 ? '维持或退出' : '一般',
      ]),
      { left: [0], widths: ['*', 62, 34, 34, 34, 34, 34, 34, 62] },
    ),
    await drawn(shooter, totals, { width: 760, height: 280 }),
    para(
      '“学龄家庭读写”23 分列第一,“旧房换灯”20 分列第二;“低价工程批量”10 分,不再投标单价低于 35 元的项目;“智能影音灯光”因能力匹配只有 1 分,不单独立产品线。',
    ),
    newPage(heading('四、竞品甲、竞品乙顾客画像')),
    grid(
      ['项目', '竞品甲', '竞品乙'],
      [
        ['主要渠道', '经销 55%、出口 20%', '电商 68%'],
        ['价格带(吸顶灯 36 W)', '95—140 元', '69—99 元'],
        ['顾客看重', '外观、样品快', '价格、到货快'],
        ['不满', '频闪、晃眼 21%', '遥控失灵 17%、安装孔位不配 9%'],
        ['换品牌原因', '质保兑现慢', '两年内不亮'],
        ['可争取的人群', '家有学龄儿童的旧房住户', '第二次购灯的租房与自住户'],
      ],
      { left: [1, 2] },
    ),
    para(
      '每月抓取四个竞品的公开评价,按缺点归类;“频闪、晃眼”“遥控器失灵”“安装孔位不配”合计占差评的 47%。三项均与公司优势或可控工艺相关。',
    ),
    newPage(heading('五、丢单分析')),
    grid(
      ['原因', '丢单(次)', '占比', '对策'],
      [
        ['报价与打样慢', '11', '32%', '48 小时打样通道'],
        ['价格', '9', '26%', '按细分设指导价,不跟进低价'],
        ['资料不全', '6', '18%', '竣工资料模板'],
        ['账期', '4', '12%', '额度分档'],
        ['外观', '3', '9%', '每季外观评审'],
        ['其他', '1', '3%', '—'],
      ],
      { left: [0, 3] },
    ),
    para(
      '典型一例:一家连锁公寓 2,200 套订单,我方报价用时 9 天,对手 3 天给出样品。此后设立 48 小时打样通道,由项目交付专员直接派单。',
    ),
    newPage(heading('六、潜在顾客与先行信号')),
    grid(
      ['代号', '类别', '来源', '预计年额(万元)', '先行信号', '跟进人'],
      Array.from({ length: 18 }, (_, index) => [
        `Q${String(index + 1).padStart(2, '0')}`,
        ['学校与托育', '公寓运营', '家装平台', '海外代理'][index % 4] ?? '',
        ['招标公告', '展会', '老客户介绍', '平台询盘'][(index * 3) % 4] ?? '',
        String(40 + ((index * 37) % 160)),
        ['光环境改造公告', '新店计划', '旧改贷款投放', '询价单要求碳足迹'][index % 4] ?? '',
        `项目经理 ${(index % 5) + 1}`,
      ]),
      { left: [4], fontSize: 8.8 },
    ),
    newPage(heading('七、结论与应用')),
    para('1. 2025 年立项新品全部标明对应细分,没有对应者不予立项。'),
    para('2. 县域经销商样品补贴改为按“旧房换灯”示范店数量发放。'),
    para('3. 学龄家庭购买台灯享受 60 天内无理由更换;工程客户享受五年质保与 48 小时到场。'),
    para('4. 九个细分均指定产品经理;海外两个细分的产品经理不得同时兼管三个以上国内细分。'),
    line('编制:营销部    审核:品质部、研发中心    批准:区永康    2024 年 9 月 30 日', 'right'),
  ]
})
