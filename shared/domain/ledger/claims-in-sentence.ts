import type { Mention, MentionFinder } from './find-mentions.ts'
import { findNumbers, type WrittenNumber } from './find-numbers.ts'
import { findYears, type WrittenYear } from './find-years.ts'
import type { LedgerIndicator } from './ledger-indicator.ts'
import { isLoose, readGap } from './read-gap.ts'
import { unitFactor } from './unit-factor.ts'

/** A sentence says: this indicator had this value in this year. Places are those of the sentence. */
export type Claim = {
  readonly indicator: LedgerIndicator
  readonly series: 'actual' | 'target'
  readonly year: number
  /** In the unit of the indicator. */
  readonly value: number
  /** Half of this is how far a rounded value may be off, in the unit of the indicator. */
  readonly step: number
  readonly start: number
  /** After the unit. */
  readonly end: number
  /** Every year that the sentence names. */
  readonly years: readonly number[]
}

type Value = WrittenNumber & { readonly mention: Mention; readonly factor: number; readonly unitEnd: number }

/** Whoever speaks of plans, of others or of comparisons does not state the own value of a year. */
const notOwn =
  /目标|计划|规划|预测|预计|预算|力争|争取|拟|将于|承诺|要求|标准|限值|竞品|竞争对手|对手|标杆|同行|行业|平均水平|上年|去年|同期|假设|理论|如果|若|比如|例如/

/** Numbers with the unit of the nearest indicator named before them. */
const valuesOf = (
  text: string,
  mentions: readonly Mention[],
  years: readonly WrittenYear[],
): readonly Value[] =>
  findNumbers(text).flatMap((number): readonly Value[] => {
    if (years.some(year => number.start < year.end && number.end > year.start)) return []
    const mention = mentions.findLast(one => one.end <= number.start)
    if (mention === undefined || mentions.some(one => number.start < one.end && number.end > one.start))
      return []
    const match = unitFactor(text.slice(number.end), mention.indicator.unit, number.percent)
    if (match === null) return []
    return [{ ...number, mention, factor: match.factor, unitEnd: number.end + match.length }]
  })

/** `2021—2025 年依次为 a、b、c、d、e`: as many values as years, each its own. */
const yearFromRange = (value: Value, values: readonly Value[], range: WrittenYear): number | null => {
  const listed = values.filter(one => one.mention === value.mention && one.start > range.end)
  return listed.length === range.to - range.from + 1 ? range.from + listed.indexOf(value) : null
}

/** `由 97.20% 降到 97.05%`: the value from which something came is that of an earlier, unnamed time. */
const startsFrom = /(?:由|从|from)\s*$/i
const joins = /^\s*(?:和|与|及|以及|、|and)\s*$/

/** `营业收入与利润总额为 a 和 b`: which value is whose cannot be told by nearness. */
const isJoined = (text: string, mention: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    other =>
      other !== mention &&
      (joins.test(text.slice(mention.end, other.start)) || joins.test(text.slice(other.end, mention.start))),
  )

/** The year that a value is said to be of; null when the sentence leaves it open. */
const yearOf = (
  text: string,
  value: Value,
  values: readonly Value[],
  years: readonly WrittenYear[],
): number | null => {
  const behind = years.find(
    year => year.start >= value.unitEnd && /^\s*[（(]\s*$/.test(text.slice(value.unitEnd, year.start)),
  )
  if (behind !== undefined) return behind.whole && behind.from === behind.to ? behind.from : null
  if (startsFrom.test(text.slice(0, value.start))) return null
  const before = values.findLast(
    one =>
      one.mention === value.mention && one.start < value.start && !startsFrom.test(text.slice(0, one.start)),
  )
  const year = years.findLast(one => one.end <= value.start)
  if (year === undefined || !year.whole) return null
  if (year.from !== year.to) return yearFromRange(value, values, year)
  if (before === undefined || year.start >= before.unitEnd) return year.from
  // The year in between belongs to the value before; one said ahead of the indicator's name holds for all of it.
  const ahead = years.findLast(one => one.end <= value.mention.start)
  return ahead?.whole === true && ahead.from === ahead.to ? ahead.from : null
}

/**
 * What one sentence says about indicators of the register: figures with the indicator's own unit, with nothing but
 * plain words between its name and them, of a year that the sentence names. What is not certain is left out: a figure
 * overlooked costs less than a false alarm.
 */
export const claimsInSentence = (text: string, findMentions: MentionFinder): readonly Claim[] => {
  const mentions = findMentions(text)
  if (mentions.length === 0) return []
  const years = findYears(text)
  if (years.length === 0) return []
  const values = valuesOf(text, mentions, years)
  const spans = [...years, ...values.map(value => ({ start: value.start, end: value.unitEnd }))]
  return values.flatMap((value): readonly Claim[] => {
    const { mention } = value
    const before = text.slice(mention.end, value.start)
    const gap = readGap(text, mention.end, value.start, spans)
    if (!gap.plain || isLoose(before, text.slice(value.unitEnd))) return []
    if (isJoined(text, mention, mentions)) return []
    const lead = text.slice(0, mention.start)
    if (notOwn.test(lead) || (!gap.target && notOwn.test(before))) return []
    if (/目标/.test(text.slice(value.unitEnd, value.unitEnd + 4))) return []
    const year = yearOf(text, value, values, years)
    if (year === null) return []
    return [
      {
        indicator: mention.indicator,
        series: gap.target ? 'target' : 'actual',
        year,
        value: value.value * value.factor,
        step: 10 ** -value.decimals * value.factor,
        start: value.start,
        end: value.unitEnd,
        years: years.flatMap(one => [one.from, one.to]),
      },
    ]
  })
}
