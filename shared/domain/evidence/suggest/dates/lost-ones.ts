import { isoDay } from './calendar.ts'
import type { PlacedDate } from './placed-dates.ts'
import { isWholeTerm } from './whole-terms.ts'

/** Dates that are compared with all others at most. */
const mostPairs = 40
const ends: ReadonlySet<PlacedDate['role']> = new Set(['validTo', 'validity'])
const starts: ReadonlySet<PlacedDate['role']> = new Set(['issuedOn', 'validFrom', null])

/** Whether a line shows a date with its month and its day as these numbers, without noughts before them. */
const shows = (text: string, year: number, month: string, day: string): boolean =>
  new RegExp(`${year}[^0-9]{1,3}${month}[^0-9]{1,3}${day}(?![0-9])`, 'u').test(text)

const two = (value: number): string => `0?${value}`

/** What a date may have been before a recogniser took 11 for 1, 12 for 2 or 21 for 2: one of its digits is gone. */
const fuller = ({ date, line: { text } }: PlacedDate): readonly string[] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const months = month < 3 && shows(text, year, String(month), two(day)) ? [month + 10] : []
  const days =
    day < 10 && day > 0 && shows(text, year, two(month), String(day)) ? [day + 10, day * 10 + 1] : []
  return [
    ...months.flatMap(one => isoDay(year, one, day) ?? []),
    ...days.flatMap(one => isoDay(year, month, one) ?? []),
  ]
}

const mended = (one: PlacedDate, fits: (date: string) => boolean): PlacedDate => {
  if (fits(one.date)) return one
  const [only, ...more] = new Set(fuller(one).filter(fits))
  return only === undefined || more.length > 0 ? one : { ...one, date: only, weight: one.weight * 0.95 }
}

/**
 * Recognisers lose one of two ones that stand beside each other. Where a beginning and the end of validity are no whole
 * term of years apart, and are with such a one put back, it is put back.
 */
export const putBackLostOnes = (placed: readonly PlacedDate[]): readonly PlacedDate[] => {
  const datesOf = (all: readonly PlacedDate[], roles: typeof ends): readonly string[] =>
    all
      .filter(({ role }) => roles.has(role))
      .slice(0, mostPairs)
      .map(({ date }) => date)
  const lasts = datesOf(placed, ends)
  const begun = placed.map(one =>
    starts.has(one.role) ? mended(one, date => lasts.some(last => isWholeTerm(date, last))) : one,
  )
  const firsts = datesOf(begun, starts)
  return begun.map(one =>
    ends.has(one.role) ? mended(one, date => firsts.some(first => isWholeTerm(first, date))) : one,
  )
}
