import { firm } from '../firm.ts'
import { facts as factTable, grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { stamp } from '../pdf/stamp.ts'
import { plainReport } from './plain-report.ts'

const names = [
  '3D-AOI 与 SPI 闭环|112.4',
  '老化工步优化|68.9',
  '包装自动化|54.2',
  '恒流采样电阻统型|21.6',
  '台灯低亮度听音自动判定|9.8',
  '钢网开孔规范推广 S1、S3|11.2',
  '补焊工位恒温焊台|6.4',
  '喷粉挂具改造|8.7',
  '灯臂阻尼防呆|5.1',
  '称重防错 ± 3 g|7.9',
  '螺钉电批计数联锁|4.2',
  '贴片换型 SMED|12.6',
  '锡膏单耗降低|6.8',
  '空压机变频|9.3',
  '注塑余热利用|5.9',
  '扩散罩周转箱|3.4',
  '电感来料声压抽检|2.1',
  '变更点清单电子化|0',
  '供方门户 ASN|4.6',
  '寄售仓扩大|6.2',
  '追溯码到单灯(台灯)|0',
  '客服视频指引|3.3',
  '竣工资料模板|1.8',
  '48 小时打样通道|0',
  '遥控配对图卡|2.7',
  '叉车防撞|0',
  '夜班照明|1.1',
  '焊烟集气罩|0',
  '化学品减量|1.6',
  '光伏二期|0',
] as const

/** Forty-two projects, the three best in detail, and the finance department's confirmation. */
export const improvementRegister = plainReport(
  async (facts, shooter) => {
    const rows = Array.from({ length: 42 }, (_, index) => {
      const [name = '', gain = ''] = (
        names[index] ??
        `现场改善专项第 ${index - names.length + 1} 号|${index < 39 ? ([1.4, 1.2, 1.1, 0.9, 0.8, 3.5, 1.9, 2.2, 1.9][index - names.length] ?? 0) : 0}`
      ).split('|')
      const open = index >= 39
      return { number: `GJ-25-${String(index + 1).padStart(3, '0')}`, name, gain: Number(gain), open, index }
    })
    const counted = rows.reduce((sum, row) => sum + row.gain, 0)
    return [
      title(facts.title, 18),
      line(`编号 ${facts.documentNumber}    品质部、财务部    2026 年 1 月 12 日    收益单位:万元`, 'center'),
      grid(
        ['项目号', '名称', '类别', '目标', '负责部门', '起', '止', '状态', '确认收益'],
        rows.map(row => [
          row.number,
          row.name,
          ['六西格玛', 'QC 小组', '专项', '精益'][row.index % 4] ?? '',
          ['O1', 'O4', 'O5', 'O2', 'O1'][row.index % 5] ?? '',
          ['生产部', '品质部', '工艺', '设备部', '采购部', '研发中心'][row.index % 6] ?? '',
          `0${1 + (row.index % 6)}`,
          row.open ? '2026' : `${6 + (row.index % 7)}`.padStart(2, '0'),
          row.open ? '延续' : '完成',
          row.gain > 0 ? row.gain.toFixed(1) : '—',
        ]),
        { left: [1], widths: [62, '*', 56, 36, 64, 30, 36, 40, 56], fontSize: 8.8 },
      ),
      para(
        `合计:立项 42 项,完成 39 项,延续 3 项;财务确认收益 ${counted.toFixed(1)} 万元。“—”为无财务收益或收益不予计入的项目。`,
      ),
      newPage(heading('收益前三名')),
      grid(
        ['项目', '做法', '基线 → 结果', '收益(万元)'],
        [
          [
            '3D-AOI 与 SPI 闭环',
            '锡膏体积与爬锡高度联动,异常 15 分钟内停线',
            '贴片不良 0.86% → 0.41%',
            '112.4',
          ],
          [
            '老化工步优化',
            '按机型分级老化,4 h 增加低亮度段,取消重复通断',
            '能耗 0.31 → 0.24 kWh/套;周转 −9 h',
            '68.9',
          ],
          ['包装自动化', '两条自动包装线、称重防错', '包装人时 46 → 28 s/套;附件投诉 −72%', '54.2'],
        ],
        { left: [0, 1, 2], widths: [110, '*', 180, 70] },
      ),
      heading('财务收益确认单'),
      factTable(
        [
          ['项目', 'GJ-25-001 3D-AOI 与 SPI 闭环'],
          ['确认期间', '2025-01 至 2025-12'],
          ['计算口径', '返修工时 × 工时费率 + 报废材料 + 市场退换减少 − 当年投入折旧'],
          ['申报 / 确认', '126.0 / 112.4 万元(核减重复计算 13.6 万元)'],
        ],
        2,
      ),
      line('申报:品质部 邓立群        确认:财务总监 苏丽华        2026 年 1 月 12 日', 'right'),
      await stamp(shooter, { owner: firm.name, purpose: '财务专用章', seed: 141 }, 60, 46, 729),
    ]
  },
  { landscape: true, font: 'Sans', fontSize: 10 },
)
