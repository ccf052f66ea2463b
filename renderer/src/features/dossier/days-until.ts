/** Whole days from one day to another, negative when it has passed; null without a full date. */
export const daysUntil = (date: string, today: string): number | null => {
  const [from, to] = [Date.parse(today), /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN]
  const days = Math.round((to - from) / 86_400_000)
  return Number.isFinite(days) ? days : null
}
