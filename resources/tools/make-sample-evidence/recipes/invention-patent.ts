import { chineseDate } from '../chinese-date.ts'
import { scanRecipe } from '../image/scan-recipe.ts'
import { sealSvg } from '../image/seal.ts'

const style = `.band{position:absolute;inset:40px;border:16px solid #b9352b;border-image:repeating-linear-gradient(45deg,#b9352b 0 10px,#d98b7a 10px 14px) 16}
.no{position:absolute;top:104px;left:110px;font-size:21px}
h1{position:absolute;top:196px;left:0;right:0;text-align:center;font:700 76px/90px "Noto Serif CJK SC";letter-spacing:.28em;text-indent:.28em;color:#b9352b}
.body{position:absolute;top:370px;left:130px;right:130px;font-size:26px;line-height:66px}.body span{display:inline-block;width:190px;letter-spacing:.1em}
.text{position:absolute;top:900px;left:130px;right:130px;font-size:25px;line-height:52px;text-align:justify}.text p{text-indent:2em}
.bars{position:absolute;left:130px;bottom:330px;height:64px;width:330px;background:repeating-linear-gradient(90deg,#222 0 3px,#0000 3px 5px,#222 5px 6px,#0000 6px 11px,#222 11px 15px,#0000 15px 18px)}
.sign{position:absolute;left:130px;bottom:190px;font-size:25px;line-height:48px}
.seal{position:absolute;right:170px;bottom:196px;mix-blend-mode:multiply;transform:rotate(4deg)}
.date{position:absolute;right:160px;bottom:150px;font-size:24px}
.page{position:absolute;left:0;right:0;bottom:84px;text-align:center;font-size:18px}`

/** The first page of a patent certificate. */
export const inventionPatent = scanRecipe(facts => ({
  seed: facts.documentNumber,
  width: 1240,
  height: 1754,
  tilt: -0.5,
  paper: '#fefaf4',
  style,
  body: `<div class="band"></div><div class="no">证书号 第 DEMO0417 号</div><h1>发明专利证书</h1>
<div class="body"><span>发明名称:</span>${facts.title.replace(/^.*[:\uff1a]/, '')}<br><span>发 明 人:</span>何国辉;样例工程师甲;样例工程师乙<br><span>专 利 号:</span>${facts.documentNumber}<br><span>专利申请日:</span>${chineseDate(facts.validFrom)}<br><span>专利权人:</span>中山市甲样灯饰有限公司<br><span>地 址:</span>广东省中山市古镇镇样例大道 8 号(虚构)<br><span>授权公告日:</span>${chineseDate(facts.issuedOn)}  授权公告号:CN DEMO 0417 B</div>
<div class="text"><p>依照专利法对本发明专利申请进行审查,决定授予专利权,颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年,自申请日起算。</p><p>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p><p>本证书为软件演示而虚构,专利号不对应任何真实申请。</p></div>
<div class="bars"></div><div class="sign">局长<br>(演示签名)</div><div class="seal">${sealSvg({ owner: '样例专利机关演示用章', purpose: '样例', seed: 11 }, 230)}</div><div class="date">${chineseDate(facts.issuedOn)}</div><div class="page">第 1 页(共 1 页)</div>`,
}))
