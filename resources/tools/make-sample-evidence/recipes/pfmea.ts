import { facts as factTable, grid, heading, line, newPage, title } from '../pdf/blocks.ts'
import { turnLandscapePages } from '../pdf/turn-pages.ts'
import type { Recipe } from '../recipe.ts'
import { controlRows, failureRows } from './pfmea-tables.ts'
import { plainReport } from './plain-report.ts'

const flow = [
  '来料检验',
  '锡膏印刷',
  'SPI',
  '贴片',
  '回流焊',
  '3D-AOI',
  '插件补焊',
  'PCBA 测试',
  '三防与清洁',
  '灯体装配',
  '整机测试',
  '老化 4 h',
  '低亮度听音',
  '外观终检',
  '包装称重',
  '入库',
]

const composed = plainReport(
  async facts => [
    title(facts.title, 20),
    factTable(
      [
        ['编号', facts.documentNumber],
        ['产品', '读写作业台灯 JT-20'],
        ['小组', '何国辉(组长)、工艺 2、品质 2、设备 1、生产 2'],
        ['版本 / 日期', `第 3 版 / ${facts.issuedOn}`],
        ['失效模式', '64 个(摘录 40 个,含优先级高的全部 14 个)'],
        ['特殊特性', '12 个(安全 5、功能 7)'],
      ],
      2,
    ),
    heading('一、过程流程'),
    grid(
      ['工序', '名称', '类型', '特殊特性'],
      flow.map((name, index) => [
        `OP${(index + 1) * 10}`,
        name,
        ['检验', '加工', '检验', '加工'][index % 4] ?? '',
        [4, 7, 10, 11, 12].includes(index) ? '◆' : [1, 2, 5, 9].includes(index) ? '◇' : '',
      ]),
      { left: [1], fontSize: 8.6 },
    ),
    line('◆ 安全特性   ◇ 功能特性'),
    newPage(heading('二、过程失效模式及影响分析')),
    grid(
      [
        '工序',
        '失效模式',
        '影响',
        'S',
        '原因',
        '预防控制',
        'O',
        '探测控制',
        'D',
        'AP',
        '措施',
        '责任 / 期限',
      ],
      failureRows,
      { widths: [44, 70, 70, 16, 76, 76, 16, 76, 16, 20, '*', 56], left: [1, 2, 4, 5, 7, 10], fontSize: 7.6 },
    ),
    newPage(heading('三、控制计划')),
    grid(['工序', '特性', '类', '规格', '测量方法', '样本', '频次', '控制方法', '反应计划'], controlRows, {
      widths: [50, 82, 18, 92, 84, 34, 48, '*', '*'],
      left: [1, 3, 4, 7, 8],
      fontSize: 8,
    }),
    line('编制:工艺工程师    审核:邓立群    批准:何国辉    顾客批准:不适用'),
  ],
  { landscape: true, font: 'Sans', fontSize: 9.5 },
)

/** PFMEA and control plan; its wide pages lie sideways on portrait sheets with /Rotate 90. */
export const pfmea: Recipe = async (entry, shooter) =>
  turnLandscapePages(await composed(entry, shooter), entry.facts.issuedOn)
