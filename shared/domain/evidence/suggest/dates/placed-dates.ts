import type { Line } from '../read-lines.ts'
import { roleOf, roleOfStump } from './date-labels.ts'
import type { DateRole } from './date-words.ts'
import { findDates } from './find-dates.ts'
import { joinedWithNext, openPeriod } from './joined-lines.ts'
import { daysBetween } from './whole-terms.ts'

/** A date of the document with what it is for, as far as the words around it say. */
export type PlacedDate = {
  readonly date: string
  readonly line: Line
  readonly role: DateRole | null
  readonly weight: number
  readonly why: 'label' | 'range'
  /** Whether nothing else stands in its line. */
  readonly alone: boolean
}

/** What stands between the two dates of a period. */
const between =
  /^ ?(?!有效)\p{L}{0,2}? ?,?(?:至|到|止|[-~–—―一]{1,3}|to|unt\w{0,2}|till?|through) ?(?:自|于)?$/iu
/** 至 misread, where words before say that a period of validity stands here. */
const misreadBetween = /^ ?[日号月目曰]? ?(?![和及与或])\p{L} ?$/u
const after = /^ ?[日号]?(?:止|为止|前有效|截止|届满|到期)/u
/** A label in brackets behind its date. */
const labelBehind = /^ ?[日号]? ?\(([^()\d]{2,16})\)/u
const validity: ReadonlySet<DateRole> = new Set(['validity', 'validFrom', 'validTo'])
/** Nothing is valid for so few days; a course or a visit lasts as long. */
const shortestValidity = 28

const labelOf = (lines: readonly Line[], line: Line, before: string, first: boolean) => {
  const own = roleOf(before) ?? (first ? roleOfStump(before) : null)
  if (own !== null || !first || before.replace(/[\s:()]/g, '').length > 2) return own
  const above = lines[line.at - 1]
  return above !== undefined && above.page === line.page && above.text.length <= 40
    ? roleOf(above.text)
    : null
}

/** The roles of a period's two dates, given that of the first: a period without a word is one of validity unless it is short. */
const rangeRoles = (from: PlacedDate, to: string): readonly [DateRole, DateRole] => {
  if (from.role === null && daysBetween(from.date, to) < shortestValidity) return ['none', 'none']
  if (from.role === null || validity.has(from.role)) return ['validFrom', 'validTo']
  return [from.role, from.role]
}

/** How a cell ends that says what the next one is. */
const labelEnd = /[期日间:][^\p{L}\p{N}]*$/u
const mostDirt = 2

/** Whether a date stands alone in its line, or in its cell beside one that is no label. */
const isAlone = ({ text, cells }: Line, date: string): boolean => {
  const isBare = (part: string): boolean => {
    return part.includes(date) && part.replace(date, '').replace(/[^\p{L}\p{N}]/gu, '').length <= mostDirt
  }
  if (isBare(text)) return true
  const at = cells.findIndex(isBare)
  return at >= 0 && !labelEnd.test(cells[at - 1] ?? '')
}

/** Every date of a line with its role: the label before it, or the period it bounds. */
const datesOfLine = (lines: readonly Line[], line: Line): readonly PlacedDate[] => {
  const found = findDates(line.text)
  const placed: PlacedDate[] = []
  for (const [index, { date, from, to }] of found.entries()) {
    const previous = found[index - 1]
    const before = line.text.slice(previous?.to ?? 0, from)
    const behind = line.text.slice(to)
    const last = placed.at(-1)
    const alone = isAlone(line, line.text.slice(from, to))
    const valid = last?.role !== undefined && last.role !== null && validity.has(last.role)
    if (last !== undefined && (between.test(before) || (valid && misreadBetween.test(before)))) {
      const [first, second] = rangeRoles(last, date)
      const weight = last.role === null ? 0.6 : Math.max(0.85, last.weight)
      placed[placed.length - 1] = { ...last, role: first, weight, why: 'range' }
      placed.push({ date, line, role: second, weight, why: 'range', alone })
      continue
    }
    const label = labelOf(lines, line, before, index === 0) ?? roleOf(labelBehind.exec(behind)?.[1] ?? '')
    const ends = after.test(behind) && label?.role !== 'none'
    placed.push({
      date,
      line,
      role: ends ? 'validTo' : (label?.role ?? null),
      weight: ends ? 0.8 : (label?.weight ?? 0),
      why: 'label',
      alone,
    })
  }
  const last = placed.at(-1)
  if (last?.role === 'validity' && openPeriod.test(line.text))
    placed[placed.length - 1] = { ...last, role: 'validFrom' }
  return placed
}

/** All dates of the document that a person might take for one of its facts; a few hundred at most. */
export const placeDates = (lines: readonly Line[]): readonly PlacedDate[] => {
  const placed: PlacedDate[] = []
  let taken = -1
  for (const line of lines) {
    if (placed.length > 400) break
    if (line.at === taken || !/\d|[〇○零一二三四五六七八九]/u.test(line.text)) continue
    const joined = joinedWithNext(lines, line)
    if (joined !== null) taken = line.at + 1
    placed.push(...datesOfLine(lines, joined ?? line))
  }
  return placed
}
