import { lastDayOfTerm } from './calendar.ts'

const day = 86_400_000
const mostYears = 20

/** The days from one date to a later one; a month counts from its first day. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day

/**
 * Whether two dates lie a whole number of years apart, as the issue and the end of a document do: to the same day, the
 * day before, or, of months, the month before.
 */
export const isWholeTerm = (from: string, to: string): boolean => {
  const years = Math.round(daysBetween(from, to) / 365.25)
  if (years < 1 || years > mostYears || from.length !== to.length) return false
  const [year = 0, month = 0] = from.split('-').map(Number)
  if (from.length === 7) {
    const months = (Number(to.slice(0, 4)) - year) * 12 + Number(to.slice(5)) - month
    return months % 12 === 0 || months % 12 === 11
  }
  return lastDayOfTerm(from, years * 12) === to || `${year + years}${from.slice(4)}` === to
}
