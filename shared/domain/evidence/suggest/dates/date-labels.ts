import { likeness } from '../likeness.ts'
import { type DateRole, dateWords } from './date-words.ts'

export type LabelledRole = { readonly role: DateRole; readonly weight: number }

const flat = dateWords.flatMap(({ role, weight, words }) => words.map(word => ({ role, weight, word })))
const reach = 24
/** 日期, 时间 and date say little when other words stand before them. */
const vague = new Set(['日期', '时间', 'date'])

/** What a label counts more, in signs, that was read as it stands. */
const exact = 0.5

/**
 * What the words right before a date (the end of `before`) say of it; null when they say nothing. Of labels that
 * fit equally the longest decides, so that 首次发证日期 is not taken for 发证日期.
 */
export const roleOf = (before: string): LabelledRole | null => {
  const read = before
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .slice(-reach)
  if (read === '') return null
  let best: { role: DateRole; weight: number; score: number; worth: number } | null = null
  for (const { role, weight, word } of flat) {
    const score = likeness(read, word)
    if (score === 0) continue
    const worth = word.length * score + (score === 1 ? exact : 0)
    const most: number = best?.worth ?? 0
    // of labels that fit equally ill the one of another matter is the safer reading
    if (worth < most || (worth === most && role !== 'none')) continue
    const sure = vague.has(word) && read !== word ? weight / 2 : weight
    best = { role, weight: sure, score, worth }
  }
  return best === null ? null : { role: best.role, weight: best.weight * best.score }
}

/** 有效期至 of which only its first sign was read, or its last. */
const stump = /^(?:有.{1,3}|[至到])$/u

/** The end of validity, where what stands before a date at the beginning of its line is all that is left of such a label. */
export const roleOfStump = (before: string): LabelledRole | null =>
  stump.test(before.replace(/[^\p{L}\p{N}]/gu, '')) ? { role: 'validTo', weight: 0.5 } : null
