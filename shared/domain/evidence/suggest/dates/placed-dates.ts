import type { Line } from '../read-lines.ts'
import { type DateRole, roleOf } from './date-labels.ts'
import { findDates } from './find-dates.ts'

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
const between = /^ ?[日号]?(?:起|始|开始)? ?,?(?:至|到|止|[-~–—―]{1,3}|to|until|till|through) ?(?:自|于)?$/iu
/** The end of a line whose period goes on in the next. */
const open = /(?:至|到|[-~–—―])$/u
const after = /^ ?[日号]?(?:止|为止|前有效|截止|届满|到期)/u
const validity: ReadonlySet<DateRole> = new Set(['validity', 'validFrom', 'validTo'])

const labelOf = (lines: readonly Line[], line: Line, before: string, first: boolean) => {
  const own = roleOf(before)
  if (own !== null || !first || before.replace(/[\s:()]/g, '').length > 2) return own
  const above = lines[line.at - 1]
  return above !== undefined && above.page === line.page && above.text.length <= 40
    ? roleOf(above.text)
    : null
}

/** Whether the line above begins a period of validity and leaves it open. */
const goesOn = (lines: readonly Line[], { at, page }: Line): boolean => {
  const above = lines[at - 1]
  if (above === undefined || above.page !== page || !open.test(above.text)) return false
  const [date] = findDates(above.text)
  const role = date === undefined ? null : (roleOf(above.text.slice(0, date.from))?.role ?? null)
  return role !== null && validity.has(role)
}

/** Every date of a line with its role: the label before it, or the period it bounds. */
const datesOfLine = (lines: readonly Line[], line: Line): readonly PlacedDate[] => {
  const found = findDates(line.text)
  const placed: PlacedDate[] = []
  for (const [index, { date, from, to }] of found.entries()) {
    const previous = found[index - 1]
    const before = line.text.slice(previous?.to ?? 0, from)
    const last = placed.at(-1)
    const alone = line.text.replace(/[\s(),.:。]/gu, '').length <= to - from + 1
    if (previous !== undefined && last !== undefined && between.test(before)) {
      const valid = last.role === null || validity.has(last.role)
      const weight = last.role === null ? 0.6 : Math.max(0.85, last.weight)
      placed[placed.length - 1] = { ...last, role: valid ? 'validFrom' : last.role, weight, why: 'range' }
      placed.push({ date, line, role: valid ? 'validTo' : last.role, weight, why: 'range', alone })
      continue
    }
    if (index === 0 && before.trim() === '' && goesOn(lines, line)) {
      placed.push({ date, line, role: 'validTo', weight: 0.8, why: 'range', alone })
      continue
    }
    const label = labelOf(lines, line, before, index === 0)
    const ends = after.test(line.text.slice(to)) && label?.role !== 'none'
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
  if (last?.role === 'validity' && open.test(line.text))
    placed[placed.length - 1] = { ...last, role: 'validFrom' }
  return placed
}

/** All dates of the document that a person might take for one of its facts; a few hundred at most. */
export const placeDates = (lines: readonly Line[]): readonly PlacedDate[] => {
  const placed: PlacedDate[] = []
  for (const line of lines) {
    if (placed.length > 400) break
    if (/\d|[〇○零一二三四五六七八九]/u.test(line.text)) placed.push(...datesOfLine(lines, line))
  }
  return placed
}
