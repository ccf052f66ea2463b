import { chineseDate } from '../chinese-date.ts'
import { encodeScanJpeg, scanEffect } from '../image/scan-effect.ts'
import { type ScannedPage, scanPdf } from '../image/scan-pdf.ts'
import { scanSheet } from '../image/scan-sheet.ts'
import { sealSvg } from '../image/seal.ts'
import type { Recipe } from '../recipe.ts'

const style = `h1{position:absolute;top:110px;left:0;right:0;text-align:center;font:700 38px/60px "Noto Serif CJK SC"}
.no{position:absolute;top:190px;right:110px;font-size:20px}
.text{position:absolute;top:250px;left:110px;right:110px;font-size:24px;line-height:52px;text-align:justify}.text p{text-indent:2em}
table{position:absolute;top:240px;left:80px;right:80px;width:calc(100% - 160px);border-collapse:collapse;font-size:21px;line-height:34px}
td{border:1.5px solid #222;padding:9px 6px;text-align:center}tr:first-child td{font-family:"Noto Sans CJK SC"}
.sign{position:absolute;right:130px;bottom:230px;text-align:center;font-size:24px;line-height:50px}
.seal{position:absolute;right:170px;bottom:190px;mix-blend-mode:multiply;transform:rotate(-9deg)}`

const checks: readonly (readonly string[])[] = [
  ['1', '2023', 'LED 吸顶灯', 'JX-24', '2023-04-18', '流通领域(电商)', 'GB/T 7000.1、GB/T 7000.201', '合格'],
  ['2', '2023', '读写作业台灯', 'JT-16', '2023-09-06', '生产领域', 'GB/T 7000.204、GB/T 9473', '合格'],
  ['3', '2024', 'LED 吸顶灯', 'JX-36', '2024-05-22', '生产领域', 'GB/T 7000.1、GB/T 7000.201', '合格'],
  ['4', '2024', '读写作业台灯', 'JT-20', '2024-10-15', '流通领域(电商)', 'GB/T 7000.204、GB/T 9473', '合格'],
  ['5', '2025', 'LED 吸顶灯', 'JX-36', '2025-03-27', '流通领域(门店)', 'GB/T 7000.1、GB/T 7000.201', '合格'],
  ['6', '2025', '读写作业台灯', 'JT-20', '2025-06-19', '生产领域', 'GB/T 7000.204、GB/T 9473', '合格'],
  ['7', '2025', '读写作业台灯', 'JT-22', '2025-09-24', '流通领域(电商)', 'GB/T 7000.204、GB/T 9473', '合格'],
]

/** A notice and its list as an office scanner stores them: two pictures, the second fed sideways. */
export const spotCheckNotice: Recipe = async ({ facts }, shooter) => {
  const seal = `<div class="seal">${sealSvg({ owner: '样例监督机关演示用章', purpose: '样例', seed: 41 }, 214)}</div>`
  const letter = `<h1>产品质量监督抽查结果通知书</h1><div class="no">编号:${facts.documentNumber}</div><div class="text"><p style="text-indent:0">中山市甲样灯饰有限公司:</p>
<p>根据产品质量监督抽查计划,2023 年至 2025 年间对你单位生产的 LED 吸顶灯、读写作业台灯共抽查 7 批次(2023 年 2 批次、2024 年 2 批次、2025 年 3 批次),由样例检验机构按现行国家标准及抽查实施细则检验。</p>
<p>经检验,所检项目全部符合要求,7 批次均判定为合格,合格率 100%。各批次的型号规格、抽样日期与检验依据见附表。</p>
<p>如对检验结果有异议,可自收到本通知之日起十五日内书面提出;逾期未提出的,视为认可检验结果。</p>
<p>附件:抽查批次清单(1 页)</p></div><div class="sign">${facts.issuer}<br>${chineseDate(facts.issuedOn)}</div>${seal}`
  const head = ['序号', '年度', '产品名称', '型号', '抽样日期', '抽样领域', '检验依据', '结果']
  const rows = [head, ...checks]
    .map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')
  const list = `<h1>附件 抽查批次清单</h1><div class="no">${facts.documentNumber} 附件</div><table>${rows}</table><div class="sign">经办:样例检验员<br>${chineseDate(facts.issuedOn)}</div>${seal}`
  const scan = async (body: string, width: number, height: number, tilt: number): Promise<ScannedPage> => {
    const html = scanSheet({ body, style, width, height, tilt, paper: '#fbfaf7' })
    const clean = await shooter.shoot({ html, width, height })
    const look = { seed: `${facts.documentNumber}${width}`, grain: 3.8, vignette: 0.08, step: 1 }
    const jpeg = encodeScanJpeg(scanEffect(clean, look), 66)
    return { jpeg, widthPoints: width * 0.49, heightPoints: height * 0.49 }
  }
  return scanPdf(facts.title, [
    await scan(letter, 1240, 1754, 0.8),
    { ...(await scan(list, 1748, 1246, -1.1)), sideways: true },
  ])
}
