import { chineseDate } from '../chinese-date.ts'
import { scanRecipe } from '../image/scan-recipe.ts'
import { sealSvg } from '../image/seal.ts'
import type { Recipe } from '../recipe.ts'

interface CertificateWords {
  readonly english: string
  readonly standard: string
  readonly scope: string
  readonly extra: string
  readonly sealOwner: string
  readonly colour: string
  readonly tilt: number
  readonly seed: number
}

const styleOf = (colour: string) => `.frame{position:absolute;inset:44px;border:3px solid ${colour}}
.frame:before{content:"";position:absolute;inset:8px;border:1px solid ${colour}}
.wave{position:absolute;inset:60px;opacity:.5;background:repeating-radial-gradient(ellipse at 30% 20%,#0000 0 9px,${colour}14 9px 10px),repeating-radial-gradient(ellipse at 75% 80%,#0000 0 11px,${colour}12 11px 12px)}
.org{position:absolute;top:108px;left:0;right:0;text-align:center;font:600 27px/40px "Noto Sans CJK SC";color:${colour};letter-spacing:.2em}
h1{position:absolute;top:186px;left:70px;right:70px;text-align:center;font:700 50px/66px "Noto Serif CJK SC";letter-spacing:.08em}
.en{position:absolute;top:262px;left:0;right:0;text-align:center;font-size:19px;line-height:28px;color:#555;font-variant:small-caps}
.no{position:absolute;top:316px;left:0;right:0;text-align:center;font-size:20px}
.body{position:absolute;top:400px;left:132px;right:132px;font-size:26px;line-height:60px;text-align:center}
.body b{display:block;font-size:38px;line-height:78px}.body small{display:block;font-size:20px;line-height:36px;color:#555}
.std{font:600 32px/72px "Noto Sans CJK SC"}.scope{text-align:left;margin:14px 0 22px;padding:20px 20px;line-height:48px;border-top:1px solid #999;border-bottom:1px solid #999}
.dates{position:absolute;left:132px;bottom:300px;font-size:20px;line-height:36px}
.sign{position:absolute;right:140px;bottom:236px;width:330px;text-align:center;font-size:21px;line-height:38px}
.sign i{display:block;height:50px;font:italic 600 30px/50px "Z003","URW Chancery L",cursive;color:#22304c}
.seal{position:absolute;right:196px;bottom:196px;mix-blend-mode:multiply;transform:rotate(6deg)}
.foot{position:absolute;left:110px;right:110px;bottom:96px;font-size:15px;line-height:25px;color:#666;border-top:1px solid #bbb;padding-top:10px}
.logos{position:absolute;left:132px;bottom:196px;display:flex;gap:18px}.logos span{width:82px;height:82px;border:2px solid ${colour};border-radius:50%;font:600 15px/20px "Noto Sans CJK SC";color:${colour};display:grid;place-items:center;text-align:center}`

/** A management system certificate as one scanned page. */
export function systemCertificate(words: CertificateWords): Recipe {
  return scanRecipe(facts => ({
    seed: facts.documentNumber,
    width: 1240,
    height: 1754,
    tilt: words.tilt,
    paper: '#fdfcf7',
    style: styleOf(words.colour),
    body: `<div class="wave"></div><div class="frame"></div><div class="org">${facts.issuer}</div><h1>${facts.title}</h1><div class="en">${words.english}</div>
<div class="no">证书编号:${facts.documentNumber}</div><div class="body">兹证明<b>中山市甲样灯饰有限公司</b><small>统一社会信用代码:91442099MADEM0011K</small><small>注册地址 / 生产地址:中山市古镇镇样例大道 8 号(虚构)</small>
建立的管理体系符合标准<div class="std">${words.standard}</div><div class="scope">通过认证的范围:${words.scope}</div>${words.extra}</div>
<div class="dates">本次颁证:${chineseDate(facts.issuedOn)}<br>有效期至:<b>${chineseDate(facts.validTo)}</b></div>
<div class="logos"><span>管理<br>体系</span><span>演示<br>标志</span></div><div class="sign">签发人<i>Demo Signature</i>${facts.issuer}</div>
<div class="seal">${sealSvg({ owner: words.sealOwner, purpose: '认证专用章', seed: words.seed }, 214)}</div>
<div class="foot">获证组织须在有效期内按期接受监督审核,并与本证书的保持通知一并使用方为有效。本证书为软件演示而虚构,在任何查询系统中均不存在。</div>`,
  }))
}
