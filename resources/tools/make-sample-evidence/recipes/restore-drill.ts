import { scanRecipe } from '../image/scan-recipe.ts'

const style = `h1{position:absolute;top:90px;left:0;right:0;text-align:center;font:700 38px/52px "Noto Serif CJK SC"}
.no{position:absolute;top:152px;right:96px;font-size:19px}
table{position:absolute;top:192px;left:92px;width:1056px;border-collapse:collapse;font-size:21px;line-height:38px}
td{border:1.6px solid #333;padding:9px 12px;vertical-align:top}td.n{width:150px;text-align:center;font-family:"Noto Sans CJK SC";background:#f1f0ec}
.h{font-family:"Noto Serif CJK SC";font-style:oblique 9deg;color:#1d3a8a;font-size:22px;letter-spacing:.03em}
.h span{display:inline-block}.tick{color:#1d3a8a;font:700 26px/30px "DejaVu Sans"}
.sig{position:absolute;bottom:120px;left:92px;right:92px;display:flex;justify-content:space-between;font-size:21px}`

/** Ink wobbles: each sign of a "handwritten" text sits a little higher, lower or askew. */
function handwriting(text: string, start: number): string {
  return [...text]
    .map((char, index) => {
      const wave = Math.sin((index + start) * 12.9898) * 43758.5453
      const swing = wave - Math.floor(wave) - 0.5
      return `<span style="transform:translateY(${(swing * 4).toFixed(1)}px) rotate(${(swing * 9).toFixed(1)}deg)">${char === ' ' ? '&nbsp;' : char}</span>`
    })
    .join('')
}

const steps: readonly (readonly [string, string])[] = [
  ['19:30', '模拟服务器被勒索,断网,宣布演练开始'],
  ['19:42', '确认备机可用,取出 9 月 11 日 23:00 全量备份'],
  ['20:15', '备份介质校验值与登记一致'],
  ['21:48', '数据库还原完成,条数核对 1,284,306 行'],
  ['22:31', '贴片 S1、S2 线工单与追溯码抽查 20 条,全对'],
  ['22:54', '恢复生产派工,演练结束,用时 3.4 小时'],
]

/** A form filled in by hand: start and end times, steps, two problems found. */
export const restoreDrill = scanRecipe(facts => {
  const ink = (text: string, start = text.length) => `<span class="h">${handwriting(text, start)}</span>`
  const row = (name: string, value: string, more = '') =>
    `<tr><td class="n">${name}</td><td colspan="3">${value}</td>${more}</tr>`
  const log = steps
    .map(
      ([time, what], index) =>
        `<tr><td class="n">步骤 ${index + 1}</td><td style="width:120px">${ink(time)}</td><td>${ink(what, index)}</td><td style="width:90px;text-align:center"><span class="tick">✓</span></td></tr>`,
    )
    .join('')
  return {
    seed: facts.documentNumber,
    width: 1240,
    height: 1330,
    tilt: 1.1,
    paper: '#fbfaf6',
    style,
    grain: 4.6,
    quality: 68,
    body: `<h1>${facts.title}</h1><div class="no">编号:${facts.documentNumber}</div><table>
${row('演练系统', ink('制造执行系统(MES)'))}${row('演练日期', `${ink('2025 年 9 月 12 日')}  开始 ${ink('19:30')}  恢复 ${ink('22:54')}`)}${row('恢复目标', `${ink('4 小时内')}  实际 ${ink('3.4 小时')}  结论 ${ink('达到')}`)}${row('参加人员', ink('信息部 3 人、生产部 2 人、质量部 1 人、设备部 1 人,共 7 人'))}${log}
${row('发现问题 1', ink('条码打印服务没有列入恢复清单'))}${row('发现问题 2', ink('通讯录存放在被锁系统内,联系不便'))}${row('改进措施', ink('恢复清单补入条码打印;通讯录打印两份放值班台,已纠正'))}${row('备注', ink('备份文件当晚另存防火柜一份'))}
</table><div class="sig"><span>记录:${ink('信息部值班')}</span><span>审核:${ink('信息部经理')}</span><span>日期:${ink('2025.9.12')}</span></div>`,
  }
})
