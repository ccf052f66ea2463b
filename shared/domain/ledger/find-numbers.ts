import { chineseNumerals, readChineseNumber } from './read-chinese-number.ts'

/** A number as it stands in a text: `end` is where its digits end, before any unit. */
export type WrittenNumber = {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly decimals: number
  /** Written with 百分之 in front, so that its unit is per cent. */
  readonly percent: boolean
}

const arabic = /(?:(?<![\w%.)）])[-−])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g
const chinese = new RegExp(`(百分之)?([${chineseNumerals}]+)`, 'g')
const leadIn = /百分之\s*$/
const unitLetters = /^(?:%|ppm|kw|lm|mm|kg|h\b|t\b)/i

/** Digits, letters and the marks around numbers of full width as their plain likeness, so that places stay the same. */
export const plainWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ％．＋－／]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** K-4.7.2-1, 4.7.2, JX36 and 3D are names, no amounts. */
const isPartOfName = (before: string, after: string): boolean =>
  /[A-Za-z0-9.\-_/]$/.test(before) || (/^[.\-–]?[A-Za-z0-9]/.test(after) && !unitLetters.test(after))

const arabicNumbers = (text: string): readonly WrittenNumber[] =>
  [...text.matchAll(arabic)].flatMap((found): readonly WrittenNumber[] => {
    const start = found.index
    const end = start + found[0].length
    if (isPartOfName(text.slice(0, start), text.slice(end))) return []
    const digits = found[0].replaceAll(',', '').replace('−', '-')
    const percent = leadIn.test(text.slice(0, start))
    return [{ start, end, value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, percent }]
  })

const chineseNumbers = (text: string): readonly WrittenNumber[] =>
  [...text.matchAll(chinese)].flatMap((found): readonly WrittenNumber[] => {
    const [whole, percent, numeral = ''] = found
    const read = readChineseNumber(numeral)
    if (read === null) return []
    return [{ start: found.index, end: found.index + whole.length, ...read, percent: percent !== undefined }]
  })

/**
 * The numbers of a text in their order: 1,267 · 98.6 · ５６ · 百分之九十七点三 · 二百一十四万. Numbers inside of codes
 * and names (K-4.7.2-1, 3D) are left out; years are not told apart here.
 */
export const findNumbers = (text: string): readonly WrittenNumber[] => {
  const plain = plainWidth(text)
  return [...arabicNumbers(plain), ...chineseNumbers(plain)].sort((a, b) => a.start - b.start)
}
