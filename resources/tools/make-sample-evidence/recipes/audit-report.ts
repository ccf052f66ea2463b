import type { Content } from 'pdfmake/interfaces.js'
import { chineseDate } from '../chinese-date.ts'
import { firm } from '../firm.ts'
import { facts as factTable, grid, heading, line, newPage, para, title } from '../pdf/blocks.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { stamp } from '../pdf/stamp.ts'
import type { Recipe } from '../recipe.ts'
import { auditNotes } from './audit-notes.ts'
import { balanceSheet, cashFlow, incomeStatement, statement } from './statements.ts'

const dates = ['2023-12-31', '2024-12-31', '2025-12-31'] as const
const years = ['2023 年度', '2024 年度', '2025 年度'] as const

/** An unqualified three-year audit report: cover, opinion, three statements, equity, notes. */
export const auditReport: Recipe = async ({ facts }, shooter) => {
  const office = { owner: '样例会计师事务所', purpose: '演示用章', seed: 61 }
  const content: Content[] = [
    { text: ' ', fontSize: 90 },
    title(firm.name, 24),
    title('审 计 报 告', 34),
    line(facts.documentNumber, 'center'),
    { text: ' ', fontSize: 150 },
    line(facts.issuer, 'center'),
    line(chineseDate(facts.issuedOn), 'center'),
    newPage(title('审计报告')),
    line(facts.documentNumber, 'right'),
    line(`${firm.name}全体股东:`),
    heading('一、审计意见'),
    para(
      `我们审计了${firm.name}(以下简称“贵公司”)财务报表,包括 2023 年、2024 年、2025 年 12 月 31 日的资产负债表,三个年度的利润表、现金流量表、所有者权益变动表以及相关财务报表附注。`,
    ),
    para(
      '我们认为,后附的财务报表在所有重大方面按照企业会计准则的规定编制,公允反映了贵公司上述三个资产负债表日的财务状况以及三个年度的经营成果和现金流量。',
    ),
    heading('二、形成审计意见的基础'),
    para(
      '我们按照注册会计师审计准则的规定执行了审计工作。按照注册会计师职业道德守则,我们独立于贵公司,并履行了职业道德方面的其他责任。我们相信,我们获取的审计证据是充分、适当的,为发表审计意见提供了基础。',
    ),
    heading('三、关键审计事项'),
    para(
      '收入确认:贵公司 2025 年度营业收入 31,200.00 万元,其中电商渠道占 25%。我们抽取 240 笔订单核对平台签收记录、出库单与回款,抽取 36 笔出口业务核对报关单与提单,未发现跨期。',
    ),
    para(
      '存货跌价:期末存货 4,304.00 万元。我们监盘了古镇仓与驱动电源仓,监盘比例 82%,并对库龄超过 180 天的 126 个品项复核可变现净值。',
    ),
    newPage(heading('四、管理层和治理层对财务报表的责任')),
    para(
      '管理层负责按照企业会计准则的规定编制财务报表,使其实现公允反映,并设计、执行和维护必要的内部控制,以使财务报表不存在由于舞弊或错误导致的重大错报。治理层负责监督贵公司的财务报告过程。',
    ),
    heading('五、注册会计师对财务报表审计的责任'),
    para(
      '我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证,并出具包含审计意见的审计报告。合理保证是高水平的保证,但并不能保证按照审计准则执行的审计在某一重大错报存在时总能发现。',
    ),
    para(
      '在按照审计准则执行审计工作的过程中,我们运用职业判断,并保持职业怀疑。我们识别和评估重大错报风险,了解与审计相关的内部控制,评价会计政策选用的恰当性和会计估计的合理性,并对管理层使用持续经营假设的恰当性得出结论。',
    ),
    heading('附:三年主要财务数据'),
    grid(
      ['指标(万元)', '2023', '2024', '2025'],
      [
        ['营业收入', '22,400.00', '26,800.00', '31,200.00'],
        ['利润总额', '1,702.00', '2,198.00', '2,746.00'],
        ['净利润', '1,532.00', '1,978.00', '2,471.00'],
        ['实际缴纳各项税费', '1,299.00', '1,608.00', '1,934.00'],
        ['资产总额', '17,950.00', '19,860.00', '22,280.00'],
        ['资产负债率', '44.67%', '42.35%', '40.17%'],
        ['研发费用占营业收入比重', '4.00%', '4.30%', '4.60%'],
      ],
      { left: [0] },
    ),
    { text: ' ', fontSize: 26 },
    line(`${facts.issuer}    中国注册会计师:样例甲`, 'right'),
    line('中山    中国注册会计师:样例乙', 'right'),
    line(chineseDate(facts.issuedOn), 'right'),
    await stamp(shooter, office, 150, 76),
    newPage(statement('资产负债表', balanceSheet, dates)),
    newPage(statement('利润表', incomeStatement, years)),
    line('法定代表人:梁启明    主管会计工作负责人:样例财务总监    会计机构负责人:样例会计主管'),
    newPage(statement('现金流量表', cashFlow, years)),
    newPage(heading('所有者权益变动表(万元)')),
    grid(
      ['项目', '实收资本', '资本公积', '盈余公积', '未分配利润', '合计'],
      [
        ['2023 年末余额', '3,000.00', '620.00', '1,042.00', '5,269.00', '9,931.00'],
        ['2024 年净利润', '', '', '', '1,978.00', '1,978.00'],
        ['提取盈余公积', '', '', '198.00', '(198.00)', ''],
        ['对股东的分配', '', '', '', '(460.00)', '(460.00)'],
        ['2024 年末余额', '3,000.00', '620.00', '1,240.00', '6,589.00', '11,449.00'],
        ['2025 年净利润', '', '', '', '2,471.00', '2,471.00'],
        ['提取盈余公积', '', '', '247.00', '(247.00)', ''],
        ['对股东的分配', '', '', '', '(590.00)', '(590.00)'],
        ['2025 年末余额', '3,000.00', '620.00', '1,487.00', '8,223.00', '13,330.00'],
      ],
      { left: [0] },
    ),
    ...auditNotes,
    newPage(heading('事务所信息页')),
    factTable([
      ['名称', facts.issuer],
      ['组织形式', '普通合伙(演示)'],
      ['经营场所', '中山市东区样例路 1 号(虚构)'],
      ['执业证书编号', 'DEMO-CPA-4420'],
      ['用途', '本报告仅供软件演示,事务所、签字人与编号均为虚构'],
    ]),
  ]
  return printPdf({
    title: facts.title,
    author: facts.issuer,
    date: facts.issuedOn,
    runningHead: `${facts.documentNumber}`,
    content,
  })
}
