import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { chinesePunctuation } from '../chinese-punctuation.ts'
import { withFixedClock } from '../fixed-clock.ts'
import { demoNotice, type Recipe } from '../recipe.ts'

const rules = [
  ['说真话', '检验、试验、统计数据如实记录,不补记、不修饰。发现错误当场划改签名,不得重抄原始记录。'],
  ['守质量', '不接收、不制造、不传递不合格品。任何人有权对危及安全的产品喊停,停线后 15 分钟内由班组长到场。'],
  ['守安全', '不戴手套操作旋转设备,不跨越光栅,不带电返修。未遂事件当班上报,上报者不受处罚。'],
  ['廉洁', '不收受供方、客户现金、购物卡、宴请以外的款待;无法拒绝的礼品三日内交总经办登记。'],
  ['回避', '本人或近亲属在供方、客户、竞争对手持股或任职的,入职和每年一月申报,相关业务回避。'],
  ['保密', '图纸、工艺参数、报价、顾客信息按角色使用,不拍照、不外传;离职交还资料与账号。'],
  ['尊重', '不因性别、籍贯、岗位、用工形式区别对待;不骂人、不体罚、不以罚代管。'],
  ['守法与环保', '遵守法律法规与公开的企业标准,废锡渣、废溶剂分类交有资质单位,不私自处置。'],
] as const

const posts = [
  ['采购', '供方选择、价格、付款次序', '双人谈价;三年轮岗;供方年度廉洁回访'],
  ['来料检验', '放行、让步、样品', '抽样由系统随机;复检率 5%;录像留存 90 天'],
  ['报价', '折扣、返利、串货', '超指导价 5% 由副总批准;报价单版本留痕'],
  ['费用报销', '虚假票据、重复报销', '票据系统查重;2 万元以上由总经理批准'],
  ['工程验收', '设备与基建验收、签证', '使用、设备、财务三方签字;尾款 10% 质保'],
] as const

const text = (value: string, bold = false) =>
  new TextRun({ text: chinesePunctuation(value), bold, font: 'SimSun', size: 24 })
const body = (value: string) =>
  new Paragraph({ children: [text(value)], indent: { firstLine: 480 }, spacing: { line: 400 } })
const head = (value: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun({ text: value, bold: true, font: 'SimHei', size: 30, color: '000000' })],
    spacing: { before: 240, after: 120 },
  })

function table(rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 20, type: WidthType.PERCENTAGE },
                children: [new Paragraph({ children: [text(cell, row === 0)] })],
              }),
          ),
        }),
    ),
  })
}

/** The code of conduct with the list of risky posts and the pledge, as a Word file. */
export const codeOfConduct: Recipe = async ({ facts }) => {
  const notice = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Paragraph({
      alignment,
      children: [new TextRun({ text: `${facts.documentNumber}  ${demoNotice}`, size: 18, color: 'A03A30' })],
    })
  return withFixedClock(`${facts.issuedOn}T08:00:00Z`, async () => {
    const document = new Document({
      title: facts.title,
      creator: facts.issuer,
      description: demoNotice,
      sections: [
        {
          headers: { default: new Header({ children: [notice(AlignmentType.RIGHT)] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页'], size: 18 })],
                }),
              ],
            }),
          },
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              heading: HeadingLevel.TITLE,
              children: [
                new TextRun({ text: facts.title, bold: true, font: 'SimHei', size: 40, color: '000000' }),
              ],
            }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [text(`${facts.issuer}  ${facts.documentNumber}  2024 年 2 月 1 日起执行`)],
            }),
            head('一、目的与范围'),
            body(
              '本准则适用于公司全体员工,包括派遣员工、实习生和临时用工;供方、外协单位和代理商在与本公司合作中应遵守第四、五、六条。',
            ),
            head('二、准则八条'),
            ...rules.map(([name, rule], index) => body(`${index + 1}. ${name}。${rule}`)),
            head('三、高风险岗位清单'),
            table([['岗位', '风险', '控制'], ...posts], [18, 34, 48]),
            body('高风险岗位每年一月单独签署承诺书,每年至少接受一次内部审计抽查,结果报董事会。'),
            head('四、举报与处理'),
            body(
              '举报渠道:总经理信箱(厂区三处,每周三开箱)、工会主席当面、匿名网页表单。收到举报三个工作日内立案,三十日内答复;对举报人打击报复的,解除劳动合同。',
            ),
            body(
              '处理:轻微违反由部门经理面谈并记录;一般违反停止评优一年;严重违反解除劳动合同,涉嫌犯罪的移送司法机关。',
            ),
            head('五、培训与检查'),
            body(
              '新员工入职当天讲解 1 小时,在岗员工每年 2 小时并答题,80 分以上合格。2025 年签署员工 345 人、供方 86 家;答题平均 93.4 分,补考 7 人。',
            ),
            head('附件 廉洁承诺书(样本)'),
            body(
              '本人已阅读并理解《员工行为准则》(V3.0),承诺遵守准则八条;如违反,愿意接受公司依照制度作出的处理。本人在供方、客户、竞争对手中的持股与任职情况:无 □  有 □(说明:          )。',
            ),
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [text('承诺人:            岗位:            2025 年   月   日')],
            }),
          ],
        },
      ],
    })
    return Packer.toBuffer(document)
  })
}
