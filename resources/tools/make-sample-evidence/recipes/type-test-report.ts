import type { Content } from 'pdfmake/interfaces.js'
import { lineChart } from '../chart/line-chart.ts'
import { polarChart } from '../chart/polar-chart.ts'
import { firm } from '../firm.ts'
import { facts as factTable, grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn, stamp } from '../pdf/stamp.ts'
import { normalValue, seededRandom } from '../seeded-random.ts'
import { plainReport } from './plain-report.ts'
import { heatPoints, safetyClauses } from './type-test-tables.ts'

const lampDrawing = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300" style="display:block;background:#f4f3ef" font-family="Noto Sans CJK SC" font-size="13"><g fill="none" stroke="#333"><ellipse cx="220" cy="120" rx="170" ry="52" fill="#fffdf4"/><path d="M50,120v28c0,70 340,70 340,0v-28" fill="#eceae2"/><circle cx="560" cy="140" r="112" fill="#e4e2da"/><circle cx="560" cy="140" r="98" fill="#fbfaf3"/><circle cx="560" cy="140" r="18"/><rect x="500" y="118" width="46" height="44" fill="#c9d6d0"/>${Array.from({ length: 24 }, (_, index) => `<rect x="${(560 + 74 * Math.cos((index * Math.PI) / 12) - 5).toFixed(1)}" y="${(140 + 74 * Math.sin((index * Math.PI) / 12) - 4).toFixed(1)}" width="10" height="8" fill="#f2d24b"/>`).join('')}</g><text x="220" y="270" text-anchor="middle">照片 1(绘制示意):整灯 Φ500 mm × 86 mm</text><text x="560" y="276" text-anchor="middle">照片 2(绘制示意):拆罩后光源与电源</text></svg>`

/** A type and performance test on twelve pages. */
export const typeTestReport = plainReport(async (facts, shooter) => {
  const random = seededRandom(facts.documentNumber)
  const samples = Array.from({ length: 10 }, (_, index) => {
    const watts = normalValue(random, 35.6, 0.22, 2)
    const lumens = Math.round(watts * normalValue(random, 118, 0.7, 2))
    return [
      `S${String(index + 1).padStart(2, '0')}`,
      watts.toFixed(2),
      lumens,
      (lumens / watts).toFixed(1),
      normalValue(random, 4012, 18, 0),
      normalValue(random, 92, 0.25, 1).toFixed(1),
      normalValue(random, 0.966, 0.003, 3).toFixed(3),
    ]
  })
  const polar = polarChart(420)
  const maintain = lineChart(
    {
      width: 720,
      height: 260,
      min: 96,
      max: 101,
      unit: '光通维持率(%)',
      labels: ['0 h', '500 h', '1000 h', '1500 h', '2000 h', '2500 h', '3000 h'],
    },
    [{ name: '', values: [100, 99.8, 99.5, 99.2, 98.9, 98.6, 98.4] }],
    { values: true, limits: [['限值', 96.5]] },
  )
  const flicker = lineChart(
    {
      width: 720,
      height: 240,
      min: 0.9,
      max: 1.1,
      unit: '相对光输出',
      labels: Array.from({ length: 25 }, (_, index) => `${index * 0.8}`),
    },
    [
      {
        name: '',
        values: Array.from({ length: 25 }, (_, index) =>
          Number((1 + 0.012 * Math.sin(index * 0.8 * 0.63 * 4)).toFixed(3)),
        ),
      },
    ],
    { every: 5 },
  )
  const clausePages: Content[] = [safetyClauses.slice(0, 20), safetyClauses.slice(20)].map((part, index) =>
    newPage({
      stack: [
        heading(`三、安全项目(GB/T 7000.1、GB/T 7000.201)${index === 0 ? '' : '(续)'}`),
        grid(['条款', '要求—试验', '结果—说明', '判定'], part, { widths: [40, '*', 130, 40], left: [1, 2] }),
      ],
    }),
  )
  return [
    { text: ' ', fontSize: 30 },
    title('检 验 报 告', 30),
    line(`报告编号:${facts.documentNumber}`, 'center'),
    { text: ' ', fontSize: 20 },
    factTable([
      ['产品名称', 'LED 吸顶灯'],
      ['型号规格', 'JX-36  220 V~ 50 Hz 36 W 4000 K I 类 IP20'],
      ['委托单位', firm.name],
      ['生产单位', firm.name],
      ['检验类别', '型式试验与性能委托检验'],
      ['样品数量 / 来源', '20 台 / 委托方送样,2025-03-03 收样'],
      ['检验日期', '2025-03-04 至 2025-07-09'],
      ['检验依据', 'GB/T 7000.1、GB/T 7000.201、GB/T 17743、GB 17625.1、GB/T 31831、T/ZSLED 15'],
      ['检验结论', '所检项目符合上述标准要求,判定合格'],
    ]),
    { text: ' ', fontSize: 30 },
    line(`${facts.issuer}      `, 'right'),
    line('签发日期:2025 年 7 月 11 日        ', 'right'),
    await stamp(shooter, { owner: '广东样例检测技术有限公司', purpose: '检验专用章', seed: 131 }, 40, 66),
    newPage(heading('一、检验项目汇总')),
    grid(
      ['序号', '项目', '依据', '限值', '结果', '判定'],
      [
        ['1', '安全', 'GB/T 7000.1、.201', '—', '见三', '合格'],
        ['2', '光效', 'GB/T 31831', '≥ 95 lm/W', '118 lm/W', '合格'],
        ['3', '显色指数 Ra', 'T/ZSLED 15', '≥ 90', '92', '合格'],
        ['4', '相关色温', 'GB/T 31831', '3985 ± 275 K', '4012 K', '合格'],
        ['5', '功率因数', 'GB/T 31831', '≥ 0.90', '0.966', '合格'],
        ['6', '频闪 SVM', 'T/ZSLED 15', '≤ 0.40', '0.11', '合格'],
        ['7', '短时闪烁 PstLM', 'T/ZSLED 15', '≤ 1.0', '0.06', '合格'],
        ['8', '3000 h 光通维持率', 'GB/T 31831', '≥ 96.5%', '98.4%', '合格'],
        ['9', '骚扰电压、谐波', 'GB/T 17743、GB 17625.1', '—', '见七、八', '合格'],
        ['10', '开关与耐久', 'T/ZSLED 15', '15000 次', '无失效', '合格'],
      ],
      { left: [1, 2], widths: [30, '*', 110, 80, 66, 40] },
    ),
    para('判定符号:P 合格,F 不合格,N/A 不适用。环境:25 ± 1 ℃,相对湿度不大于 65%。'),
    newPage(heading('二、样品描述')),
    await drawn(shooter, lampDrawing, { width: 720, height: 300 }),
    grid(
      ['关键元器件', '型号规格', '制造商(代号)', '证书'],
      [
        ['LED 控制装置', 'JYD-36C 恒流 900 mA', '委托方自制', '随整灯'],
        ['LED 模块', '2835 × 96,铝基板', 'G07', '—'],
        ['接线端子', '3 位 450 V 16 A', 'G31', '有'],
        ['内部导线', '0.75 mm² 200 ℃', 'G12', '有'],
        ['扩散罩', 'PMMA 2.0 mm', 'G44', '—'],
        ['底盘', 'SPCC 0.6 mm 喷粉', 'G52', '—'],
      ],
      { left: [0, 1] },
    ),
    ...clausePages,
    newPage(heading('附表 1 热试验')),
    grid(
      ['测量点', '正常工作(℃)', '异常工作(℃)', '限值(℃)', '判定'],
      heatPoints.map(([name, value, limit]) => [
        name,
        value.toFixed(1),
        (value + 7.8).toFixed(1),
        limit,
        'P',
      ]),
      { left: [0] },
    ),
    para('试验电压 1.06 × 220 V(正常)、1.1 × 220 V(异常),环境 25.3 ℃,4 h 达到稳定。'),
    newPage(heading('四、光电性能(10 台)')),
    grid(['样品', '功率 (W)', '光通量 (lm)', '光效 (lm/W)', '色温 (K)', 'Ra', '功率因数'], samples),
    para('积分球直径 2 m,4π 几何,样品预热 60 min;扩展不确定度:光通量 2.1%(k = 2),色温 24 K(k = 2)。'),
    newPage(heading('五、配光与色品')),
    await drawn(shooter, polar, { width: 420, height: 420, print: 270 }),
    grid(
      ['参数', '结果', '参数', '结果'],
      [
        ['光束角(50%)', '118.4°', '色品坐标 x, y', '0.3802, 0.3786'],
        ['最大光强', '1346 cd', 'Duv', '0.0008'],
        ['统一眩光值(参考)', '17.6', 'SDCM', '2.4'],
        ['R9', '62', '空间色均匀性', '0.0021'],
      ],
      { left: [0, 2] },
    ),
    newPage(heading('六、频闪与寿命')),
    await drawn(shooter, flicker, { width: 720, height: 240 }),
    para('横轴为时间(ms)。波动深度 1.2%,基频 100 Hz 分量被驱动电路抑制,SVM 0.11,PstLM 0.06。'),
    await drawn(shooter, maintain, { width: 720, height: 260 }),
    para('5 台样品 25 ℃ 点燃 3000 h,平均光通维持率 98.4%,最低 98.1%;色坐标漂移 Δu′v′ 0.0011。'),
    newPage(heading('七、骚扰电压(准峰值)')),
    grid(
      ['频率', '测得值 dB(μV)', '限值 dB(μV)', '裕量', '判定'],
      [
        ['9 kHz', '78.2', '110', '31.8', 'P'],
        ['50 kHz', '71.6', '90', '18.4', 'P'],
        ['150 kHz', '58.9', '66', '7.1', 'P'],
        ['300 kHz', '50.4', '60.2', '9.8', 'P'],
        ['500 kHz', '47.3', '56', '8.7', 'P'],
        ['2 MHz', '44.8', '56', '11.2', 'P'],
        ['5 MHz', '43.5', '56', '12.5', 'P'],
        ['15 MHz', '46.9', '60', '13.1', 'P'],
        ['30 MHz', '44.1', '60', '15.9', 'P'],
      ],
    ),
    heading('八、谐波电流(C 类)'),
    grid(
      ['次数', '测得(%)', '限值(%)', '判定'],
      [
        [2, 0.2, 2],
        [3, 7.9, 29],
        [5, 3.1, 10],
        [7, 1.9, 7],
        [9, 1.2, 5],
        [11, 0.8, 3],
        [13, 0.7, 3],
        [15, 0.6, 3],
        [17, 0.5, 3],
        [19, 0.5, 3],
        [21, 0.4, 3],
        [23, 0.4, 3],
      ].map(row => [...row, 'P']),
    ),
    newPage(heading('九、开关与耐久性')),
    grid(
      ['试验', '条件', '数量', '结果'],
      [
        ['开关', '30 s 通 / 30 s 断,15000 次', '5', '无失效'],
        ['冷热循环', '−10 ℃—50 ℃,5 周期,各 1 h', '3', '点亮正常'],
        ['高温点燃', '45 ℃,1000 h', '3', '光通维持 97.9%'],
        ['跌落(包装)', '76 cm,1 角 3 棱 6 面', '2', '无破损'],
        ['遥控距离', '8 m,30°', '3', '反应正常'],
      ],
      { left: [0, 1] },
    ),
    heading('十、主要仪器'),
    grid(
      ['仪器', '编号', '校准有效期'],
      [
        ['2 m 积分球与光谱辐射计', 'DEMO-L001', '2026-02-14'],
        ['分布光度计', 'DEMO-L004', '2026-03-30'],
        ['数字功率计', 'DEMO-E011', '2025-12-08'],
        ['耐压与接地测试仪', 'DEMO-E023', '2025-11-19'],
        ['EMI 接收机', 'DEMO-M002', '2026-01-22'],
        ['多路温度记录仪', 'DEMO-T009', '2025-10-27'],
      ],
      { left: [0] },
    ),
    newPage(heading('声明')),
    para('1. 报告无检验专用章无效;复制报告未重新加盖检验专用章无效;涂改无效。'),
    para('2. 委托检验仅对来样负责。对报告若有异议,应于收到之日起十五日内提出。'),
    para('3. 本报告为软件演示而虚构,机构、编号、数据均不对应真实检验。'),
    { text: ' ', fontSize: 60 },
    line('主检:样例检验员      审核:样例审核人      批准:样例授权签字人', 'center'),
    line('—— 报告结束 ——', 'center'),
  ]
})
