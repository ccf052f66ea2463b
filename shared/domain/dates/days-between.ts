const dayLength = 86_400_000

/** The last day that a date of day, month or year precision covers; null when it is no date. */
export const lastDayOf = (date: string): string | null => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (found === null) return null
  const [, year, month = '12', day] = found
  if (day !== undefined) return date
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(last).padStart(2, '0')}`
}

/** Whole days from one day (`2026-03-31`) to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
