import type { WrittenYear } from './find-years.ts'

/** Words that may stand between the name of an indicator and its value without changing what is said. */
const plainWords = [
  '其中',
  '每年',
  '近三年',
  '三年',
  '五年',
  '曾',
  '一度',
  '短暂',
  '最低',
  '最高',
  '恢复',
  '跌',
  '涨',
  '缩',
  '以上',
  '以下',
  '持续',
  '逐年',
  '稳步',
  '连年',
  '明显',
  '显著',
  '进一步',
  '继续',
  '首次',
  '分别',
  '依次',
  '实际',
  '完成值',
  '全年',
  '当年',
  '同年',
  '年度',
  '提高',
  '提升',
  '上升',
  '增长',
  '增加',
  '下降',
  '降低',
  '减少',
  '缩短',
  '压缩',
  '回落',
  '回升',
  '改善',
  '好转',
  '升',
  '降',
  '稳定',
  '保持',
  '维持',
  '达成',
  '达到',
  '达',
  '完成',
  '实现',
  '取得',
  '仅',
  '只有',
  '只',
  '就',
  '也',
  '又',
  '再',
  '并',
  '且',
  '则',
  '均',
  '都',
  '已',
  '从',
  '由',
  '自',
  '为',
  '是',
  '在',
  '到',
  '至',
  '的',
  '了',
  '有',
  '值',
  '水平',
  '年',
  '和',
  '与',
  '、',
  '，',
  ',',
  ':',
  '：',
  '(',
  ')',
  '（',
  '）',
  '“',
  '”',
  '—',
  '-',
  '\uFFFC',
  'was',
  'were',
  'is',
  'of',
  'in',
  'at',
  'to',
  'from',
  'for',
  'rose',
  'fell',
  'grew',
  'dropped',
  'reached',
  'increased',
  'improved',
  'decreased',
  'stood',
  'and',
  'then',
  'the',
  'year',
  'by',
] as const
const words = [...plainWords].sort((a, b) => b.length - a.length)

/** The number that follows is a difference, not a value. */
const difference =
  /(?:提高|提升|上升|增长|增加|下降|降低|减少|缩短|压缩|回落|改善|相差|相比|差距|高出?|低于?|多|少|快|慢|降|升|by)了?\s*(?:约|近)?\s*$/i

/** The number that follows is only about right, or a bound. */
const about =
  /(?:约|近|超|超过|逾|突破|高于|低于|大于|小于|不低于|不少于|不高于|不超过|以内|about|over|nearly|under)\s*$/i
const aboutAfter = /^\s*(?:左右|以上|以下|以内|多|余|上下)/
const targetWords = /目标值?|指标值|target/gi
const ownWords = /实际|完成|actual/gi
/** Why something happened, between the year and the verb: 2022 年因缺货降到. */
const reason = /因[^，。；]{1,24}?(?=[降升跌涨提达恢回缩减增])/g

const lastOf = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1

type Gap = {
  /** Nothing but plain words, years and values stands between: the number is a value of the indicator. */
  readonly plain: boolean
  /** It is the target's value that is written. */
  readonly target: boolean
}

type Span = { readonly start: number; readonly end: number }

/** Whether the words next to a number make it a difference or an estimate. */
export const isLoose = (before: string, after: string): boolean =>
  difference.test(before) || about.test(before) || aboutAfter.test(after)

/**
 * Reads what stands between the name of an indicator and a number.
 *
 * @param spans years and values within the gap, in places of `text`; they are passed over
 */
export const readGap = (
  text: string,
  from: number,
  to: number,
  spans: readonly (Span | WrittenYear)[],
): Gap => {
  const inside = spans.filter(span => span.start >= from && span.end <= to).sort((a, b) => a.start - b.start)
  let rest = ''
  let at = from
  for (const span of inside) {
    if (span.start < at) continue
    rest += `${text.slice(at, span.start)} `
    at = span.end
  }
  rest += text.slice(at, to)
  const target = lastOf(rest, targetWords) > lastOf(rest, ownWords)
  let left = rest.replace(targetWords, '').replace(reason, '').trimStart()
  while (left !== '') {
    const word = words.find(one => left.toLowerCase().startsWith(one))
    if (word === undefined) return { plain: false, target }
    left = left.slice(word.length).trimStart()
  }
  return { plain: true, target }
}
