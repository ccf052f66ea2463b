import { chineseDate } from '../chinese-date.ts'
import { scanRecipe } from '../image/scan-recipe.ts'
import { sealSvg } from '../image/seal.ts'

const style = `.frame{position:absolute;inset:46px;border:9px double #a3782c;outline:2px solid #c9a45e;outline-offset:-22px}
.frame:after{content:"";position:absolute;inset:26px;background:repeating-radial-gradient(circle at 50% 46%,#0000 0 15px,#d8c49a26 15px 16px)}
h1{position:absolute;top:150px;left:0;right:0;text-align:center;font:700 84px/1 "Noto Serif CJK SC";letter-spacing:.42em;text-indent:.42em}
.copy{position:absolute;top:256px;left:0;right:0;text-align:center;font-size:26px;letter-spacing:.3em}
.code{position:absolute;top:118px;left:118px;font-size:20px;line-height:30px}.code b{font-size:22px}
.no{position:absolute;top:118px;right:118px;font-size:17px;color:#444}
.emblem{position:absolute;top:74px;left:50%;margin-left:-32px;width:64px;height:64px;border-radius:50%;border:4px solid #c8281e;color:#c8281e;text-align:center;font:700 19px/56px "Noto Sans CJK SC"}
dl{position:absolute;top:330px;display:grid;grid-template-columns:138px 1fr;row-gap:17px;font-size:23px;line-height:36px}
dt{letter-spacing:.06em;color:#3c372e}.l{left:118px;width:760px}.r{left:930px;width:540px}
.office{position:absolute;right:150px;bottom:190px;text-align:center;font-size:23px;line-height:46px}
.seal{position:absolute;right:176px;bottom:128px;mix-blend-mode:multiply;transform:rotate(-7deg)}
.foot{position:absolute;left:90px;bottom:78px;font-size:15px;color:#555}
.qr{position:absolute;left:120px;bottom:150px;width:150px;height:150px;border:2px solid #777;display:grid;place-items:center;text-align:center;font-size:17px;line-height:26px;color:#777}`

/** The licence of the fictitious firm: landscape, gilt frame, seal of an office that calls itself a demonstration. */
export const businessLicence = scanRecipe(facts => {
  const cell = (name: string, value: string) => `<dt>${name}</dt><dd>${value}</dd>`
  return {
    seed: facts.documentNumber,
    width: 1620,
    height: 1146,
    tilt: 0.7,
    paper: '#fbf6e8',
    style,
    body: `<div class="frame"></div><div class="code">统一社会信用代码<br><b>${facts.documentNumber}</b></div>
<div class="emblem">演示</div><div class="no">副本编号 S0012021DEMO(1-1)</div><h1>营业执照</h1><div class="copy">(副 本)</div>
<dl class="l">${cell('名称', '中山市甲样灯饰有限公司')}${cell('类型', '有限责任公司(自然人投资或控股)')}${cell('法定代表人', '梁启明')}${cell('经营范围', '照明灯具制造;照明器具销售;半导体照明器件研发;电子元器件与机电组件设备制造;货物进出口。(依法须经批准的项目,经相关部门批准后方可开展经营活动)')}</dl>
<dl class="r">${cell('注册资本', '人民币叁仟万元')}${cell('成立日期', chineseDate(facts.validFrom))}${cell('住所', '中山市古镇镇样例大道 8 号(虚构)')}${cell('营业期限', '长期')}</dl>
<div class="qr">查询码<br>演示无效</div><div class="office">登记机关<br>${facts.issuer}<br>${chineseDate(facts.issuedOn)}</div>
<div class="seal">${sealSvg({ owner: '样例登记机关演示用章', purpose: '样例', seed: 3 }, 216)}</div>
<div class="foot">市场主体应当于每年 1 月 1 日至 6 月 30 日通过国家企业信用信息公示系统报送公示年度报告。</div>`,
  }
})
