import type { Line } from '../read-lines.ts'

/** The end of a line whose period goes on in the next. */
export const openPeriod = /(?:至|到|[-~–—―]|\b(?:to|unt\w{0,2}|till?|through))$/iu
/** The end of a line within a date. */
const openDate =
  /(?:[12]\d{3} ?年(?:\d{1,2}(?:月|$))?|[a-z]{3,9}\.? \d{1,2},?|(?<!\d)\d{1,2} [a-z]{3,9}\.?,?)$/iu
/** What a period has before its open end. */
const year = /[12]\d{3}|[二一][〇○零九]/u
const goesOn = /^ ?(?:[\d〇○零一二]|[a-z]{3,9}\.? \d)/iu

/** The line with the beginning of the next one where a date or a period was broken at the end of the line; else null. */
export const joinedWithNext = (lines: readonly Line[], line: Line): Line | null => {
  const next = lines[line.at + 1]
  if (next === undefined || next.page !== line.page) return null
  const begun = openPeriod.test(line.text) && year.test(line.text)
  if (!begun && !openDate.test(line.text)) return null
  if (!goesOn.test(next.text)) return null
  const latin = /[a-z,\d]$/iu.test(line.text)
  return { ...line, text: `${line.text}${latin ? ' ' : ''}${next.text}` }
}
