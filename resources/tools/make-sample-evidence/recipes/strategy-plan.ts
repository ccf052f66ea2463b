import type { Content } from 'pdfmake/interfaces.js'
import { lineChart } from '../chart/line-chart.ts'
import { chineseDate } from '../chinese-date.ts'
import { firm } from '../firm.ts'
import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { drawn, stamp } from '../pdf/stamp.ts'
import type { Recipe } from '../recipe.ts'
import { reviewTables, swotRows, workshopNotes } from './strategy-tables.ts'

/** The strategy 2024–2027 on eight pages, then the minutes and the review tables of the workshop on four. */
export const strategyPlan: Recipe = async ({ facts }, shooter) => {
  const chart = lineChart(
    {
      width: 760,
      height: 300,
      min: 10000,
      max: 45000,
      unit: '销售额(万元)',
      labels: ['2021', '2022', '2023', '2024', '2025', '2026 计划', '2027 目标'],
    },
    [{ name: '销售额', values: [18600, 19200, 22400, 26800, 31200, 36500, 42000] }],
    { values: true },
  )
  const content: Content[] = [
    { text: ' ', fontSize: 110 },
    title(firm.name, 22),
    title('战略规划纲要(2024—2027)', 28),
    line(`文件编号 ${facts.documentNumber}    密级:内部`, 'center'),
    { text: ' ', fontSize: 140 },
    line('战略委员会审议  董事会批准', 'center'),
    line(chineseDate(facts.issuedOn), 'center'),
    newPage(heading('一、战略主张与使命、愿景、价值观')),
    para(
      '战略主张:让每一盏灯可靠、护眼、省电;不拼最低价,用可以测量的特性在家居照明中端市场取得溢价。公司在家居照明这个分散的市场里不与头部企业比规模,而是把读写作业台灯和吸顶灯两类产品做到故障少、眼睛舒服、电费省,并用可以核对的数据证明。',
    ),
    para('时间区间:短期 1 年(年度经营计划),中期 2024—2027 年四年规划,每年 10 月滚动修订一次。'),
    heading('二、外部环境分析'),
    para(
      '政策:照明产品能效与光生物安全要求逐年提高,教室与家庭读写照明成为监督抽查重点;市场:存量住宅翻新带动吸顶灯更换,电商渠道的价格透明度使低价同质产品利润收窄;技术:驱动电源集成化、低频闪恒流和光谱优化是未来三年的竞争点;供应:古镇及周边 30 公里内可配齐 80% 以上物料,但电解电容、驱动芯片受上游换料影响大。',
    ),
    heading('三、内部能力分析'),
    para(
      '公司现有贴片线 3 条(S1—S3)、总装线 8 条、老化房 2 间,年产能约 360 万套。2023 年 3 月投产三台 3D-AOI 后,一次交验合格率由 97.05% 回升到 97.90%。短板是光学与嵌入式工程师不足、智能套件软件能力弱,以及海外法规与渠道只有三名专职人员。',
    ),
    newPage(heading('四、SWOT 分析')),
    grid(['类别', '要点', '对策方向', '对应目标'], swotRows, { widths: [46, '*', '*', 46], left: [1, 2] }),
    newPage(heading('五、战略挑战与战略优势')),
    grid(
      ['编号', '内容', '时限', '责任'],
      [
        ['C1', '产品同质化,吸顶灯均价三年下降 9%', '中期', '区永康'],
        ['C2', '驱动芯片、电解电容等关键器件供应波动', '短期', '刘健文'],
        ['C3', '多品种小批量:在产型号由 680 个增至 940 个', '中期', '黄伟强'],
        ['C4', '贴片、光学、软件人才难招易走', '短期', '欧阳静'],
        ['C5', '出口合规要求提高,海外渠道薄弱', '长期', '区永康'],
        ['A1', '低频闪驱动技术,有效发明专利 9 件', '—', '何国辉'],
        ['A2', '过程控制能力:3D-AOI、全数老化、批次追溯', '—', '陈慧敏'],
        ['A3', '古镇集群 30 公里内八成配套', '—', '刘健文'],
        ['A4', '光电测量能力,测量管理体系 AA 级', '—', '陈慧敏'],
        ['A5', '财务稳健,资产负债率低于 45%', '—', '苏丽华'],
      ],
      { widths: [36, '*', 46, 110], left: [1] },
    ),
    newPage(heading('六、战略目标(2027 年)')),
    grid(
      ['目标', '关键指标', '单位', '2023 基线', '2025', '2027 目标'],
      [
        ['O1 可靠品质', '一次交验合格率', '%', '97.90', '98.90', '99.30'],
        ['O1 可靠品质', '市场投诉率', 'PPM', '1340', '620', '400'],
        ['O2 护眼产品', '新产品产值率', '%', '31.0', '38.2', '45.0'],
        ['O3 渠道与出口', '销售额', '万元', '22400', '31200', '42000'],
        ['O3 渠道与出口', '顾客满意度', '分', '86.9', '90.2', '92.0'],
        ['O4 数字化与人均效率', '人均销售额', '万元/人', '70.4', '90.4', '110.0'],
        ['O5 绿色与责任', '单位产品能耗', 'kWh/套', '1.27', '1.08', '0.95'],
      ],
      { left: [0, 1], widths: [104, '*', 46, 62, 52, 62] },
    ),
    newPage(heading('七、销售额预测与依据')),
    await drawn(shooter, chart, { width: 760, height: 300 }),
    para(
      '预测方法:按经销商、工程与家装集采、电商、出口四个渠道分别做三年移动平均与订单在手量修正,再与行业协会统计的市场容量增速(约 4%)对照。乐观情形 44500 万元,悲观情形 37800 万元;悲观情形下研发投入不减,推迟扩产和装修。',
    ),
    para(
      '关键假设:国内家居吸顶灯与读写台灯出厂额年增 4%;细分市场占有率由 1.22% 提高到 2.1%;出口由 305 万美元增加到 950 万美元;综合毛利率保持在 26% 以上。',
    ),
    newPage(heading('八、挑战—目标对应矩阵')),
    grid(
      ['挑战 / 优势', 'O1', 'O2', 'O3', 'O4', 'O5'],
      [
        ['C1 同质化与均价下行', '●', '●', '', '', ''],
        ['C2 关键器件波动', '○', '', '', '●', ''],
        ['C3 多品种小批量', '○', '', '', '●', ''],
        ['C4 人才难招易走', '', '●', '', '●', ''],
        ['C5 出口合规与渠道', '', '', '●', '', '●'],
        ['A1 低频闪驱动', '○', '●', '', '', ''],
        ['A2 过程控制', '●', '', '', '○', ''],
        ['A3 集群配套', '', '', '○', '●', ''],
        ['A4 光电测量', '○', '●', '', '', ''],
        ['A5 财务稳健', '', '', '●', '', '○'],
      ],
      { left: [0] },
    ),
    para('●为主要对应,○为相关。每个挑战至少有一个目标主要对应,矩阵由战略委员会逐格表决。'),
    newPage(heading('九、战略举措与资源')),
    grid(['举措', '主要内容', '投入(万元)', '完成'], reviewTables.moves, {
      left: [0, 1],
      widths: [104, '*', 62, 56],
    }),
    heading('十、监测与调整'),
    para(
      '每月经营分析会跟踪 12 项公司指标,每季度复核关键假设,每年 10 月召开战略研讨会。连续两个季度偏差超过 10% 的指标必须提出调整方案,由总经理批准;影响目标值的调整报董事会。',
    ),
    { text: ' ', fontSize: 24 },
    line(`${firm.name}        `, 'right'),
    line('2023 年 12 月 18 日            ', 'right'),
    await stamp(shooter, { owner: firm.name, purpose: '', seed: 71 }),
    newPage(title('2025 年战略研讨会纪要', 18)),
    ...workshopNotes,
    newPage(heading('附表一 目标复盘')),
    grid(['指标', '2025 计划', '1—9 月', '预计全年', '偏差原因与措施'], reviewTables.targets, {
      left: [0, 4],
      widths: [92, 54, 54, 54, '*'],
    }),
    newPage(heading('附表二 关键假设复核')),
    grid(['假设', '规划时', '2025 年 10 月复核', '处理'], reviewTables.assumptions, { left: [0, 1, 2, 3] }),
    newPage(heading('附表三 会议决定与责任')),
    grid(['序号', '决定', '责任部门', '完成日期', '验收依据'], reviewTables.decisions, {
      left: [1, 4],
      widths: [30, '*', 84, 66, 110],
    }),
    para('纪要由总经办整理,2025 年 10 月 21 日发各部门。'),
  ]
  return printPdf({
    title: facts.title,
    author: firm.name,
    date: facts.issuedOn,
    runningHead: `${facts.documentNumber}  战略规划纲要(2024—2027)`,
    content,
  })
}
