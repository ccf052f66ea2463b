import { isoDay, isoMonth } from './calendar.ts'
import { chineseDigit, chineseDigits, chineseNumber, chineseNumeral } from './chinese-number.ts'
import { asDigits, digitLike } from './misread-digits.ts'

/** A date in a line: `2024-03-15` or `2024-03`, and where it stands. */
export type FoundDate = { readonly date: string; readonly from: number; readonly to: number }

type Form = {
  readonly pattern: RegExp
  readonly read: (parts: readonly (string | undefined)[], whole: string) => string | null
}

const d = digitLike
/** The sign for day, or what readers of scans make of it: another character, a bracket, or further digits. */
const dayEnd = `(?: ?[日号目曰]|1{1,2}(?!\\d)|(?!\\d|\\S?\\d{1,2}[日号目]))`
/** A number of a date; readers of scans set spaces between its digits. */
const year = `([12] ?${d} ?${d} ?${d})`
const short = `(${d} ?${d}?)`
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthName = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`

const num = (text: string | undefined): number => Number(asDigits((text ?? '').replaceAll(' ', '')))
const monthOf = (name: string | undefined): number =>
  months.findIndex(month => month.startsWith((name ?? '-').toLowerCase().slice(0, 3))) + 1

/** Whether a digit of the day is missing: who writes 09月 writes the day with two digits too. */
const isCut = (month = '', day = '', whole = ''): boolean =>
  /^[0Oo]/.test(month) && day.trim().length === 1 && !/[日号目曰]$/u.test(whole)

/** A date of this century by the last two digits of its year; the first of them may be misread where it is 一 or 〇. */
const isoOfCentury = (digits: string, month: string, day: string | undefined): string | null => {
  if (/^(?:[一壹][^七八九柒捌玖]|[〇○零Oo0])/u.test(digits)) return null
  const [y, m] = [2000 + (chineseDigits(digits) ?? 1000), chineseNumber(month) ?? 0]
  return day === undefined ? isoMonth(y, m) : isoDay(y, m, chineseNumber(day) ?? 0)
}

/** Sources: GB/T 7408 (dates in digits), GB/T 9704 (dates in Chinese), and how certificates and their scans write them. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`${year} ?[年午牟] ?${short} ?月 ?${short}${dayEnd}`, 'gu'),
    read: ([y, m, day], whole) => (isCut(m, day, whole) ? null : isoDay(num(y), num(m), num(day))),
  },
  {
    pattern: new RegExp(
      `(${chineseDigit}{4})年(${chineseNumeral}{1,3})月(${chineseNumeral}{1,3})(?:日|号|(?!${chineseNumeral}|\\S日))`,
      'gu',
    ),
    read: ([y = '', m = '', day = '']) =>
      isoDay(chineseDigits(y) ?? 0, chineseNumber(m) ?? 0, chineseNumber(day) ?? 0),
  },
  {
    pattern: new RegExp(`(?<![0-9])${year} ?[-./·,、] ?${short} ?[-./·,、] ?${short}(?![0-9])`, 'gu'),
    read: ([y, m, day]) => isoDay(num(y), num(m), num(day)),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${monthName}[ .]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,.]{1,3}(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([m, day, y]) => isoDay(num(y), monthOf(m), num(day)),
  },
  {
    // signs within the name of the month are lost: Oct er 24, 2024
    pattern:
      /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z ]{1,8}? (\d{1,2})[ ,.]{1,3}((?:19|20)\d{2})(?!\d)/giu,
    read: ([m, day, y]) => isoDay(num(y), monthOf(m), num(day)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${monthName}[ ,.-]{1,3}(\\d{4})(?!\\d)`,
      'giu',
    ),
    read: ([day, m, y]) => isoDay(num(y), monthOf(m), num(day)),
  },
  {
    // 二〇 misread before two digits that stand: 二G〇二五年五月十二日, -O〇二五年五月
    pattern: new RegExp(
      `[二2=GOo〇○Q@0零“ -]{2,5}(${chineseDigit})(${chineseDigit}) ?年 ?(${chineseNumeral}{1,3})月(?:(${chineseNumeral}{1,3})[日号]|(?!${chineseNumeral}|\\S?[日号]))`,
      'gu',
    ),
    read: ([tens = '', ones = '', m = '', day]) => isoOfCentury(tens + ones, m, day),
  },
  {
    pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?!\d)/gu,
    read: ([a, b, y]) => {
      const [first, second] = [num(a), num(b)]
      if (first > 12 === second > 12) return null
      return first > 12 ? isoDay(num(y), second, first) : isoDay(num(y), first, second)
    },
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/gu,
    read: ([y, m, day]) => isoDay(num(y), num(m), num(day)),
  },
  {
    // one of the two signs between the numbers is lost: 2024 ”12月16, 2024人 06上月07日
    pattern:
      /(?<!\d)((?:19|20)\d{2})(?:[^\d年月]{0,2}年 ?|[^\dA-Za-z年月]{1,4})(\d{1,2})(?:[^\d年月]{0,2}月 ?|[^\dA-Za-z年月./-]{1,2})(\d{2}(?!\d)|\d(?= ?[日号]))[日号]?/gu,
    read: ([y, m, day], whole) => (/[年月]/u.test(whole) ? isoDay(num(y), num(m), num(day)) : null),
  },
  {
    // the century is lost; no document is of another one: 2 24年6月16日, 024年6月16日, 24年6月16日
    pattern: new RegExp(`(?<![0-9年月])(?:20? |0)?([0-4]\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2})${dayEnd}`, 'gu'),
    read: ([y, m, day]) => isoDay(2000 + num(y), num(m), num(day)),
  },
  {
    pattern: new RegExp(`${year} ?年 ?${short} ?月(?! ?${d})`, 'gu'),
    read: ([y, m]) => isoMonth(num(y), num(m)),
  },
  {
    pattern: new RegExp(`(${chineseDigit}{4})年(${chineseNumeral}{1,3})月(?!${chineseNumeral})`, 'gu'),
    read: ([y = '', m = '']) => isoMonth(chineseDigits(y) ?? 0, chineseNumber(m) ?? 0),
  },
  {
    pattern: new RegExp(`(?<![a-z])${monthName}[ ,.]{1,3}((?:19|20)\\d{2})(?!\\d)`, 'giu'),
    read: ([m, y]) => isoMonth(num(y), monthOf(m)),
  },
]

/** Every date of a line in the order in which they stand; where two readings overlap, the fuller one holds. */
export const findDates = (text: string): readonly FoundDate[] => {
  const found: FoundDate[] = []
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match.slice(1), match[0])
      const [from, to] = [match.index, match.index + match[0].length]
      if (date === null || found.some(one => from < one.to && one.from < to)) continue
      found.push({ date, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
