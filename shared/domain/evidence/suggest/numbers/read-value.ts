import { provinces } from './province-signs.ts'

/** 国科发〔2023〕12号, 样例审字[2026]第0218号, 商标第1234567号. */
const document =
  /^[\p{Script=Han}A-Za-z]{1,16} ?[〔[(] ?(?:19|20)\d{2} ?[〕\])] ?[\p{Script=Han}A-Z-]{0,6}? ?\d{1,7} ?号?/u
const formal = /[\p{Script=Han}]{2,10} ?[〔[(] ?(?:19|20)\d{2} ?[〕\])] ?第? ?\d{1,7} ?号/u
const ordinal = /^(?:[\p{Script=Han}]{0,8})第? ?[A-Z]{0,4}\d{3,12} ?号/u
/** 浙计检字 202400023 */
const series = /\p{Script=Han}{2,6}字 ?第? ?\d{5,12}(?: ?号)?/u
const seriesFirst = new RegExp(`^${series.source}`, 'u')
/** (2018)粤鉴字第0123号 */
const yearFirst = /^[〔(](?:19|20)\d{2}[〕)]\p{Script=Han}{2,12}第? ?[A-Z]?\d{1,7} ?号/u
/** A province in brackets, however its sign was read, before the number: (闽)XK15-002-90192. */
const bracketed = /^\(\p{Script=Han}\)(?=[A-Z0-9])/u
/** A sign before capitals may be that of a province, however it was read: 豫QC20231234. */
const token = new RegExp(
  `^(?:\\(\\p{Script=Han}\\)|\\p{Script=Han}(?=[A-Z]{2,}\\d))?[A-Za-z0-9${provinces}][A-Za-z0-9${provinces}/._()〔〕#|-]{0,40}`,
  'u',
)
/** What a number never is: a standard, an address of the web, a telephone number. */
const never = /^(?:GB|GB\/T|ISO|IEC|IATF|CNCA|T\/|www|http|ISO\/IEC)/iu
const mostTokens = 6
const longest = 60

/** The translation of a label in brackets: 报告编号(Report No.): */
const gloss = /^\([A-Za-z .]+\)/u

const cleaned = (text: string): string => {
  const begun = text
    .replace(/^[^\p{L}\p{N}(〔]+/u, '')
    .replace(gloss, '')
    .replace(/^[^\p{L}\p{N}(〔]+/u, '')
  const opened = bracketed.test(begun) || yearFirst.test(begun) ? begun : begun.replace(/^[(〔 ]+/u, '')
  // dirt between the digits of a number that began with letters: XK85-575-430:48
  return opened.replace(/(?<=^[A-Z]{1,4}\d[\d-]{3,20}):(?=\d)/u, '')
}

/** A token up to a bracket that closes what was opened before it. */
const balanced = (found: string): string => {
  const closed = found.indexOf(')')
  return closed >= 0 && !found.slice(0, closed).includes('(') ? found.slice(0, closed) : found
}

/**
 * A document number with its year in brackets, or its series, that stands by itself, such as 样例审字〔2026〕第0218号 or
 * 样计检字 202600218; null when there is none.
 */
export const formalNumberIn = (text: string): string | null =>
  (formal.exec(text) ?? series.exec(text))?.[0].replace(/ /g, '') ?? null

/** Whether a token may go on a number that was begun: it holds a digit or is short and in capitals. */
const goesOn = (next: string): boolean => /\d/.test(next) || /^[A-Z]{1,4}$/.test(next)

/** The tokens at the beginning of a text that may together be one number. */
const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = []
  let rest = text
  while (tokens.length < mostTokens) {
    const found = balanced(token.exec(rest)?.[0] ?? '').replace(/[._(〔/-]+$/u, '')
    if (found === '' || (tokens.length > 0 && !goesOn(found))) break
    const after = rest.slice(found.length)
    if (tokens.length > 0 && /^ ?:/.test(after)) break
    tokens.push(found)
    if (!after.startsWith(' ')) break
    rest = after.slice(1)
  }
  return tokens
}

/**
 * What stands behind the label of a number, from the longest reading to the shortest: a document number with its
 * year in brackets, or one to a few tokens. Empty when nothing there is a number.
 */
export const readValues = (behind: string): readonly string[] => {
  const text = cleaned(behind.slice(0, longest * 2)).slice(0, longest)
  const whole = [document, yearFirst, seriesFirst, ordinal]
    .map(form => form.exec(text)?.[0])
    .find(found => found !== undefined)
  if (whole !== undefined) return [whole.replace(/ /g, '')]
  const tokens = tokensOf(text)
  const readings = tokens.map((_, at) => tokens.slice(0, tokens.length - at).join(' '))
  return readings.filter(value => /\d/.test(value) && value.length >= 3 && !never.test(value))
}
