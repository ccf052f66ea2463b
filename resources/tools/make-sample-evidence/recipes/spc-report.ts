import { barChart } from '../chart/bar-chart.ts'
import { lineChart } from '../chart/line-chart.ts'
import { grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn } from '../pdf/stamp.ts'
import { normalValue, seededRandom } from '../seeded-random.ts'
import { plainReport } from './plain-report.ts'

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** Average and range charts from seeded subgroups, histogram, capability table, out-of-control log. */
export const spcReport = plainReport(async (facts, shooter) => {
  const random = seededRandom(facts.documentNumber)
  const groups = Array.from({ length: 25 }, () =>
    Array.from({ length: 5 }, () => normalValue(random, 120.4, 4.3, 1)),
  )
  const means = groups.map(values => round(values.reduce((sum, value) => sum + value, 0) / 5, 2))
  const ranges = groups.map(values => round(Math.max(...values) - Math.min(...values), 1))
  const grand = round(means.reduce((sum, value) => sum + value, 0) / 25, 2)
  const range = round(ranges.reduce((sum, value) => sum + value, 0) / 25, 2)
  const labels = means.map((_, index) => String(index + 1))
  const upper = round(grand + 0.577 * range, 2)
  const lower = round(grand - 0.577 * range, 2)
  const xbar = lineChart(
    { width: 760, height: 250, min: 110, max: 130, unit: 'X̄(μm)', labels },
    [{ name: '', values: means }],
    {
      limits: [
        ['UCL', upper],
        ['CL', grand],
        ['LCL', lower],
      ],
    },
  )
  const rchart = lineChart(
    { width: 760, height: 220, min: 0, max: 30, unit: 'R(μm)', labels },
    [{ name: '', values: ranges }],
    {
      limits: [
        ['UCL', round(2.114 * range, 2)],
        ['CL', range],
      ],
    },
  )
  const bins = Array.from({ length: 11 }, (_, index) => 106 + index * 2.6)
  const counts = bins.map(from => groups.flat().filter(value => value >= from && value < from + 2.6).length)
  const histogram = barChart(
    { width: 720, height: 260, min: 0, max: 40, unit: '频数', labels: bins.map(from => from.toFixed(0)) },
    [{ name: '', values: counts }],
    0.04,
  )
  const sigma = round(range / 2.326, 2)
  const cpk = round(Math.min(140 - grand, grand - 100) / (3 * sigma), 2)
  return [
    title(facts.title, 18),
    line(`编号 ${facts.documentNumber}    品质部、工艺    2025 年 12 月 30 日`, 'center'),
    heading('一、范围'),
    para(
      '本报告汇总 2025 年贴片 S1—S3 线锡膏印刷、回流焊和总装老化三道工序 9 个受控特性的统计过程控制结果。图示数据取自 S2 线 12 月第 2 周,每小时一组,每组 5 点,共 25 组。',
    ),
    grid(
      ['特性', '规格', '图型', '2023', '2024', '2025 Cpk', '目标'],
      [
        ['锡膏厚度(μm)', '120 ± 20', 'X̄-R', '1.12', '1.38', '1.52', '1.33'],
        ['回流峰值温度(℃)', '245 ± 5', 'I-MR', '1.21', '1.58', '1.61', '1.33'],
        ['恒流输出电流(mA)', '300 ± 9', 'X̄-R', '1.26', '1.39', '1.47', '1.33'],
        ['老化后功率(W)', '12 ± 0.6', 'X̄-s', '1.31', '1.40', '1.44', '1.33'],
        ['灯臂扭矩(N·m)', '0.9 ± 0.2', 'X̄-R', '0.98', '1.18', '1.36', '1.33'],
        ['补焊不良率', '≤ 0.3%', 'p', '—', '—', '受控', '受控'],
        ['外观缺陷数', '≤ 0.8 / 台', 'u', '—', '—', '受控', '受控'],
        ['包装质量偏差(g)', '± 3', 'I-MR', '—', '1.29', '1.41', '1.33'],
        ['耐压泄漏(mA)', '≤ 0.5', 'X̄-R', '1.85', '1.92', '1.96', '1.67'],
      ],
      { left: [0] },
    ),
    newPage(heading('二、锡膏厚度控制图(S2 线)')),
    await drawn(shooter, xbar, { width: 760, height: 250 }),
    await drawn(shooter, rchart, { width: 760, height: 220 }),
    para(
      `X̄ 图中心线 ${grand} μm,控制限 ${lower}—${upper};R 图中心线 ${range},上限 ${round(2.114 * range, 2)}。n = 5,A2 = 0.577,D4 = 2.114,d2 = 2.326。`,
    ),
    newPage(heading('三、直方图与能力')),
    await drawn(shooter, histogram, { width: 720, height: 260 }),
    grid(
      ['参数', '数值', '参数', '数值'],
      [
        ['样本数', '125', '组内标准差 R̄/d2', String(sigma)],
        ['均值', String(grand), '规格', '100—140'],
        [
          '最小 / 最大',
          `${Math.min(...groups.flat())} / ${Math.max(...groups.flat())}`,
          '本周 Cpk',
          String(cpk),
        ],
      ],
    ),
    para('全年锡膏厚度 Cpk 为 1.52(12 个月合并,组内标准差),上图为其中一周。'),
    newPage(heading('四、原始数据(μm)')),
    grid(
      ['组', 'x1', 'x2', 'x3', 'x4', 'x5', 'X̄', 'R'],
      groups.map((values, index) => [index + 1, ...values, means[index] ?? '', ranges[index] ?? '']),
      { fontSize: 8.6 },
    ),
    newPage(heading('五、异常点处置')),
    grid(
      ['日期', '特性', '现象', '原因', '措施', '用时'],
      [
        ['02-14', '锡膏厚度', '超上限 1 点', '刮刀压力 6.2 → 5.4 kg 未恢复', '参数锁定', '12 min'],
        ['03-28', '峰值温度', '连续 7 点上升', '热风马达转速降', '更换轴承', '40 min'],
        ['05-19', '输出电流', '连续 8 点同侧', '采样电阻新批次偏 +0.6%', '程序补偿,供方通报', '1 天'],
        ['07-03', '锡膏厚度', 'R 超限', '钢网张力 31 N/cm', '报废换新', '25 min'],
        ['08-21', '灯臂扭矩', '连续 6 点下降', '摩擦片批次硬度低', '退货,来料加检', '2 天'],
        ['10-16', '峰值温度', '超下限 1 点', '测温线脱落', '重测,点检项增加', '15 min'],
        ['11-27', '老化功率', '2/3 点在 2σ 外', '电源电压波动', '稳压器检修', '3 h'],
      ],
      { left: [2, 3, 4], widths: [36, 56, 86, '*', '*', 42] },
    ),
    para(
      '判异采用八项准则中的第 1、2、3、5 项。全年报警 41 次,真异常 33 次,虚警 8 次;15 分钟内停线处置率 94%。',
    ),
    line('编制:统计工程师    审核:邓立群    批准:陈慧敏', 'right'),
  ]
})
