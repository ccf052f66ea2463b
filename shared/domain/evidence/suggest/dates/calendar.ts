const two = (value: number): string => String(value).padStart(2, '0')

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `2024-03-15`, or null when there is no such day or no document of that year. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  year >= 1949 && year <= 2120 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : null

/** `2024-03`, or null. */
export const isoMonth = (year: number, month: number): string | null =>
  year >= 1949 && year <= 2120 && month >= 1 && month <= 12 ? `${year}-${two(month)}` : null

/** The last day of a term of so many months that begins on a full day: the day before the same date. */
export const lastDayOfTerm = (from: string, months: number): string | null => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  if (isoDay(year, month, day) === null) return null
  const index = month - 1 + months
  const [endYear, endMonth] = [year + Math.floor(index / 12), (index % 12) + 1]
  const end = new Date(Date.UTC(endYear, endMonth - 1, Math.min(day, daysIn(endYear, endMonth)) - 1))
  return isoDay(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate())
}
