import { firm } from '../firm.ts'
import { facts as factTable, grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { stamp } from '../pdf/stamp.ts'
import { normalValue, seededRandom } from '../seeded-random.ts'
import { plainReport } from './plain-report.ts'

const gas = [
  ['DA001', '贴片车间回流焊 1# 排气口', 3.1],
  ['DA002', '贴片车间回流焊 2# 排气口', 4.4],
  ['DA003', '总装补焊集气排气口', 5.2],
  ['DA004', '三防涂覆间排气口', 6.8],
  ['DA005', '注塑间排气口', 4.9],
] as const
const noise = [
  ['N1', '东厂界外 1 m', 58, 48],
  ['N2', '南厂界外 1 m', 61, 51],
  ['N3', '西厂界外 1 m', 57, 49],
  ['N4', '北厂界外 1 m', 56, 47],
] as const

/** Boundary noise and stack gas at nine points, with instruments and quality control. */
export const environmentMonitoring = plainReport(async (facts, shooter) => {
  const random = seededRandom(facts.documentNumber)
  const gasRows = gas.flatMap(([code, place, mean]) =>
    [1, 2, 3].map(run => [
      code,
      place,
      `第 ${run} 次`,
      String(Math.round(normalValue(random, 7200, 260, 0))),
      run === 2
        ? mean.toFixed(1)
        : Math.max(3.1, Math.min(6.8, normalValue(random, mean, 0.16, 1))).toFixed(1),
      '80',
      '< 20',
      '120',
      '符合',
    ]),
  )
  return [
    { text: ' ', fontSize: 60 },
    title('检 测 报 告', 30),
    line(`报告编号:${facts.documentNumber}`, 'center'),
    { text: ' ', fontSize: 40 },
    factTable([
      ['委托单位', firm.name],
      ['受检地址', firm.address],
      ['检测类别', '委托检测'],
      ['检测项目', '有组织废气(颗粒物、非甲烷总烃)、厂界噪声'],
      ['采样日期', '2025-09-09 至 2025-09-10'],
      ['报告日期', facts.issuedOn],
    ]),
    { text: ' ', fontSize: 90 },
    line(facts.issuer, 'center'),
    await stamp(shooter, { owner: '广东样例检测技术有限公司', purpose: '检测专用章', seed: 111 }, 165, 70),
    newPage(heading('一、检测说明')),
    para(
      '1. 受委托单位委托,对其 5 个废气排气口与 4 个厂界噪声点进行检测。采样期间贴片 S1—S3 线、总装 A 车间四条线正常生产,生产负荷 87%。',
    ),
    para(
      '2. 天气:9 月 9 日 晴,气温 29—33 ℃,风速 1.6—2.4 m/s;9 月 10 日 多云,气温 28—32 ℃,风速 1.2—2.0 m/s,符合噪声测量条件。',
    ),
    para('3. 本报告只对采样时的样品负责;未经本机构书面批准不得部分复制。'),
    heading('二、检测点位'),
    grid(
      ['点位', '名称', '类别', '频次'],
      [
        ...gas.map(([code, place]) => [code, place, '有组织废气', '3 次 / 1 天']),
        ...noise.map(([code, place]) => [code, place, '厂界噪声', '昼、夜各 1 次']),
      ],
      { left: [1] },
    ),
    newPage(heading('三、检测结果')),
    line('表 1 有组织废气'),
    grid(
      [
        '点位',
        '名称',
        '频次',
        '标干流量 (m³/h)',
        '非甲烷总烃 (mg/m³)',
        '限值',
        '颗粒物 (mg/m³)',
        '限值',
        '评价',
      ],
      gasRows,
      { widths: [34, '*', 38, 52, 58, 28, 44, 28, 34], left: [1], fontSize: 8.4 },
    ),
    newPage(line('表 2 厂界噪声 Leq,单位 dB(A)')),
    grid(
      ['点位', '位置', '昼间', '昼间限值', '夜间', '夜间限值', '评价'],
      noise.map(([code, place, day, night]) => [code, place, day, 65, night, 55, '符合']),
      { left: [1] },
    ),
    para('昼间测量时段 09:40—11:20,夜间测量时段 22:10—23:30;主要声源为空压站与注塑冷却塔。'),
    line('表 3 废气排放速率(均值)'),
    grid(
      ['点位', '非甲烷总烃 (kg/h)', '限值 (kg/h)', '评价'],
      gas.map(([code, , mean]) => [code, ((mean * 7200) / 1e6).toFixed(3), '2.8', '符合']),
    ),
    heading('四、结论'),
    para(
      '本次检测的 9 个点位中,有组织废气非甲烷总烃 3.1—6.8 mg/m³,颗粒物均低于 20 mg/m³;厂界噪声昼间 56—61 dB(A)、夜间 47—51 dB(A),均符合相应限值。',
    ),
    newPage(heading('五、检测方法与仪器')),
    grid(
      ['项目', '方法', '检出限', '仪器', '编号', '有效期至'],
      [
        ['非甲烷总烃', 'HJ 38-2017 气相色谱法', '0.07 mg/m³', '气相色谱仪', 'DEMO-A017', '2026-05-11'],
        ['颗粒物', 'GB/T 16157-1996 及修改单', '20 mg/m³', '电子天平、烟尘采样器', 'DEMO-A022', '2026-03-20'],
        ['厂界噪声', 'GB 12348-2008', '—', '多功能声级计', 'DEMO-B009', '2026-06-02'],
        ['声校准', '—', '—', '声校准器 94 dB', 'DEMO-B010', '2026-06-02'],
        ['流量', '皮托管法', '—', '烟气流速仪', 'DEMO-A031', '2026-01-16'],
      ],
      { left: [1], fontSize: 8.6, widths: [56, '*', 56, 92, 62, 60] },
    ),
    heading('六、质量控制'),
    para('1. 采样前后流量校准误差不大于 5%;声级计测量前后校准示值差不大于 0.5 dB。'),
    grid(
      ['控制项', '要求', '结果', '评价'],
      [
        ['空白样(非甲烷总烃)', '≤ 0.4 mg/m³', '< 0.07 mg/m³', '合格'],
        ['平行样相对偏差', '≤ 15%', '4.6%', '合格'],
        ['标准气回收率', '90%—110%', '98.2%', '合格'],
        ['声校准前 / 后', '± 0.5 dB', '93.8 / 93.9 dB', '合格'],
      ],
      { left: [0] },
    ),
    newPage(heading('七、采样照片位')),
    grid(
      ['位置', '说明'],
      [
        ['照片 1  DA001 采样平台', '采样孔位于弯头下游 6 倍管径处'],
        ['照片 2  DA004 采样平台', '活性炭更换记录牌日期 2025-08-20'],
        ['照片 3  N2 南厂界', '声级计离地 1.2 m,距围墙 1 m'],
        ['照片 4  N4 北厂界', '夜间测量'],
      ],
      { left: [0, 1] },
    ),
    para('照片原图随原始记录存档,演示报告不附照片。'),
    { text: ' ', fontSize: 30 },
    line('编制:样例检测员    审核:样例审核人    批准:样例授权签字人'),
    line('—— 报告结束 ——', 'center'),
  ]
})
