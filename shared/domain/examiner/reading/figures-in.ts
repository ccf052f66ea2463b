/** A figure that a text states for a subject in a year: “2025 年员工满意度 84.6%”. */
type StatedFigure = {
  readonly subject: string
  readonly year: string
  readonly value: number
  readonly decimals: number
  readonly unit: string
  readonly sentence: string
}

const unit =
  '%|％|个百分点|万元|亿元|元|万美元|万套|万件|套|件|台|项|人次|人|名|家|个|次|起|天|小时|分钟|分|PPM|ppm|吨标准煤|吨|千瓦时|万千瓦时|平方米|条'
const subject =
  '(?![年月日度占比较达超近约至由从为高低])[\\p{Script=Han}A-Za-z]{2,14}?(?:率|度|数|额|量|值|周期|天数|人数|件数|次数|收入|利润|强度|指数|占比|能耗|收益)'
const statement = new RegExp(
  `(?<=^|[，。；、：:（(\\s年]|其中)(${subject})(?:为|是|达到|达|共|约|：|:)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${unit})(?!\\s*(?:提高|升|降|增|减|以上|以下|以内))`,
  'gu',
)
const yearBefore = /(?<!\d)((?:19|20)\d{2})\s*年(?!度?(?:计划|目标))/gu

/** The figures of a sentence that name their year before them; others are left out, since they may be of any year. */
export const figuresIn = (sentence: string): readonly StatedFigure[] =>
  [...sentence.matchAll(statement)].flatMap(match => {
    const [, name = '', digits = '', sign = ''] = match
    const before = sentence.slice(0, match.index)
    const year = [...before.matchAll(yearBefore)].at(-1)?.[1]
    if (year === undefined) return []
    return [
      {
        subject: name,
        year,
        value: Number(digits.replaceAll(',', '')),
        decimals: digits.split('.')[1]?.length ?? 0,
        unit: sign.replace('％', '%').toUpperCase(),
        sentence,
      },
    ]
  })

/** Whether two figures say the same, at the precision of the coarser one. */
export const agree = (a: StatedFigure, b: StatedFigure): boolean => {
  const scale = 10 ** Math.min(a.decimals, b.decimals)
  return Math.abs(a.value - b.value) * scale <= 0.5 + 1e-9
}
