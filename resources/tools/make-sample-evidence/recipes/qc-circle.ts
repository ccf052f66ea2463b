import { barChart, paretoChart } from '../chart/bar-chart.ts'
import { fishbone } from '../chart/fishbone.ts'
import { lineChart } from '../chart/line-chart.ts'
import { facts as factTable, grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { drawn } from '../pdf/stamp.ts'
import { plainReport } from './plain-report.ts'

/** A problem-solving QC circle in ten steps on wide pages. */
export const qcCircle = plainReport(
  async (facts, shooter) => {
    const pareto = paretoChart(760, 300, '虚焊(点)', [
      ['驱动 IC 引脚', 186],
      ['电感焊盘', 94],
      ['LED 灯珠', 41],
      ['连接器', 22],
      ['电容', 12],
      ['其他', 9],
    ])
    const target = barChart(
      { width: 520, height: 240, min: 0, max: 450, unit: 'PPM', labels: ['现状', '目标'] },
      [{ name: '', values: [410, 200] }],
      0.6,
    )
    const trend = lineChart(
      {
        width: 760,
        height: 270,
        min: 0,
        max: 500,
        unit: '虚焊率(PPM)',
        labels: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月'],
      },
      [{ name: '', values: [402, 418, 410, 396, 371, 322, 248, 190, 165, 163] }],
      { values: true, limits: [['目标', 200]] },
    )
    return [
      { text: ' ', fontSize: 60 },
      title('降低台灯 PCBA 虚焊率', 28),
      line('QC 小组活动成果报告(问题解决型)', 'center'),
      { text: ' ', fontSize: 30 },
      factTable(
        [
          ['小组名称', '追光 QC 小组'],
          ['注册号', facts.documentNumber],
          ['成立', '2021-03-02'],
          ['人数', '8 人(贴片 4、工艺 2、品质 1、设备 1)'],
          ['活动时间', '2024-01 至 2024-10'],
          ['活动次数', '22 次,出勤率 96%'],
        ],
        2,
      ),
      { text: ' ', fontSize: 40 },
      line(`${facts.issuer}    2024 年 10 月 25 日`, 'center'),
      newPage(heading('一、选择课题')),
      para(
        '2023 年四季度台灯 PCBA 直通率 98.1%,低于公司目标 98.8%。不良中虚焊占 46%,平均 410 PPM,且流到整机老化才发现的占三成,单件返修成本 6.8 元。',
      ),
      grid(
        ['候选课题', '重要性', '紧迫性', '可实施', '与目标关系', '总分'],
        [
          ['降低台灯 PCBA 虚焊率', 5, 5, 4, 5, 19],
          ['缩短贴片换型时间', 4, 4, 4, 4, 16],
          ['降低灯臂划伤率', 3, 4, 4, 3, 14],
        ],
        { left: [0] },
      ),
      heading('二、现状调查'),
      para('2024 年 1—3 月检查 887,800 个焊点,虚焊 364 点,按部位统计如下页排列图。'),
      newPage(heading('二、现状调查(续):排列图')),
      await drawn(shooter, pareto, { width: 760, height: 300, print: 560 }),
      para('驱动 IC 引脚与电感焊盘合计占 76.9%,为症结。若两者减少七成,总量可降到 189 PPM。'),
      newPage(heading('三、设定目标')),
      await drawn(shooter, target, { width: 520, height: 240, print: 380 }),
      para(
        '目标值 200 PPM。依据:症结可解决 70%,410 ×(1 − 76.9% × 70%)≈ 189 PPM;S1 线同类产品历史最好月 196 PPM。',
      ),
      newPage(heading('四、原因分析')),
      await drawn(
        shooter,
        fishbone('PCBA 虚焊', [
          ['人', ['新员工独立上岗早', '补焊手法不一']],
          ['机', ['刮刀磨损未换', '炉温曲线漂移']],
          ['料', ['引脚共面性差', '锡膏回温不足']],
          ['法', ['钢网开孔偏小', '换型首件不检 IC 脚']],
          ['环', ['温湿度超限', '静电']],
          ['测', ['AOI 阈值过宽', 'SPI 未联动']],
        ]),
        { width: 860, height: 420, print: 620 },
      ),
      newPage(heading('五、确定主要原因')),
      grid(
        ['序号', '末端原因', '确认方法', '标准', '结果', '要因'],
        [
          ['1', '新员工独立上岗早', '对比 7 天与 15 天上岗者', '差异 < 20%', '差异 12%', '否'],
          ['2', '刮刀磨损未换', '测量刃口', '≤ 0.05 mm', '0.03 mm', '否'],
          ['3', '炉温曲线漂移', '测温板 20 次', '峰值 245 ± 5 ℃', '239—251 ℃,Cpk 0.94', '是'],
          ['4', '引脚共面性差', '抽测 5 批 × 50 只', '≤ 0.10 mm', '1 批 0.13 mm', '是'],
          ['5', '锡膏回温不足', '查记录 60 份', '≥ 4 h', '最短 4.2 h', '否'],
          ['6', '钢网开孔偏小', '计算面积比', '≥ 0.66', '0.58', '是'],
          ['7', 'AOI 阈值过宽', '植入不良 30 件', '检出 ≥ 29', '检出 24', '是'],
          ['8', '温湿度超限', '记录 90 天', '22—28 ℃', '2 天 28.6 ℃', '否'],
          ['9', '补焊手法不一', '对比 6 人', '不良差 < 0.1%', '0.06%', '否'],
        ],
        { left: [1, 2], widths: [30, '*', '*', 100, 110, 36] },
      ),
      newPage(heading('六、制定与实施对策')),
      grid(
        ['要因', '对策', '目标', '措施', '负责人', '完成'],
        [
          [
            '炉温曲线漂移',
            '闭环控温',
            'Cpk ≥ 1.33',
            '每班测温板一次,加风速传感器,偏移 2 ℃ 报警',
            '设备',
            '05-30',
          ],
          ['引脚共面性差', '来料增加共面性', '不合格批 0', '供方 8D,来料每批 13 只', '品质', '06-10'],
          ['钢网开孔偏小', '重开钢网', '面积比 ≥ 0.68', 'IC 脚开孔外延 0.05 mm,厚 0.12 mm', '工艺', '06-20'],
          [
            'AOI 阈值过宽',
            '3D 高度判定',
            '检出 30/30',
            '引脚爬锡高度 ≥ 50%,与 SPI 体积联动',
            '贴片',
            '07-05',
          ],
        ],
        { left: [1, 3], widths: [80, 80, 74, '*', 44, 44] },
      ),
      para(
        '实施验证:炉温峰值 Cpk 0.94 → 1.58;钢网面积比 0.69;植入不良 30 件全部检出;6 月起共面性不合格批 0。',
      ),
      newPage(heading('七、检查效果')),
      await drawn(shooter, trend, { width: 760, height: 270, print: 560 }),
      para(
        '7—9 月平均 201 PPM,9 月 165 PPM,达到目标。经财务确认,年收益 31.4 万元(返修 19.6、报废 7.2、老化占用 4.6),投入 3.8 万元。',
      ),
      newPage(heading('八、制定巩固措施')),
      grid(
        ['内容', '文件', '生效'],
        [
          ['钢网开孔设计规范 V3.1', 'JY-GY-SMT-012', '2024-09-20'],
          ['炉温测试作业指导书 V2.4', 'JY-GY-SMT-007', '2024-09-20'],
          ['3D-AOI 判定库标准', 'JY-PZ-AOI-003', '2024-09-25'],
          ['来料检验规程(IC)V2.2', 'JY-PZ-IQC-021', '2024-09-25'],
        ],
        { left: [0, 1] },
      ),
      heading('九、总结和下一步打算'),
      para(
        '活动中专业技术方面掌握了面积比计算与炉温闭环;管理技术方面,假设检验使用不熟练。下一课题:缩短贴片换型时间。',
      ),
      line('组长:卢国强    推荐:品质部    评审:公司 QC 小组成果发表会一等奖', 'right'),
    ]
  },
  { landscape: true, font: 'Sans', fontSize: 11 },
)
