import { chineseDate } from '../chinese-date.ts'
import { scanRecipe } from '../image/scan-recipe.ts'
import { sealSvg } from '../image/seal.ts'
import type { Recipe } from '../recipe.ts'

interface LetterWords {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly sealOwner: string
  readonly sealPurpose: string
  readonly tilt: number
  readonly seed: number
  readonly width: number
  readonly height: number
}

const style = `h1{position:absolute;top:9%;left:0;right:0;text-align:center;font:700 44px/60px "Noto Serif CJK SC";letter-spacing:.12em}
.no{position:absolute;top:14.4%;right:11%;font-size:21px;line-height:32px}
.text{position:absolute;top:18.5%;left:11%;right:11%;font-size:26px;line-height:50px;text-align:justify}.text p{text-indent:2em}
table{border-collapse:collapse;width:100%;margin:22px 0;font-size:23px;line-height:34px}td,th{border:1.6px solid #222;padding:8px 6px;text-align:center;font-weight:400}th{font-family:"Noto Sans CJK SC"}
.sign{position:absolute;right:12%;bottom:17%;text-align:center;font-size:26px;line-height:50px}
.seal{position:absolute;right:15%;bottom:13.6%;mix-blend-mode:multiply;transform:rotate(-5deg)}`

/** A stamped letter with a small table: a proof by an office or an association. */
export function proofLetter(words: LetterWords): Recipe {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return scanRecipe(facts => ({
    seed: facts.documentNumber,
    width: words.width,
    height: words.height,
    tilt: words.tilt,
    paper: '#fcfbf8',
    style,
    grain: 3.6,
    quality: 72,
    body: `<h1>${words.heading}</h1><div class="no">编号:${facts.documentNumber}</div><div class="text"><p style="text-indent:0">中山市甲样灯饰有限公司(统一社会信用代码 91442099MADEM0011K):</p>
${words.paragraphs.map(text => `<p>${text}</p>`).join('')}<table>${row(words.head, 'th')}${words.rows.map(cells => row(cells, 'td')).join('')}</table><p>特此证明。</p></div>
<div class="sign">${facts.issuer}<br>${chineseDate(facts.issuedOn)}</div><div class="seal">${sealSvg({ owner: words.sealOwner, purpose: words.sealPurpose, seed: words.seed }, 214)}</div>`,
  }))
}
