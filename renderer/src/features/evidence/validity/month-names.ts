import type { Language } from '../../../../../shared/contract/ids.ts'

/** Names of months such as `2026-05`, as the given language writes them. */
export const monthNames = (language: Language) => {
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const dateOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`)
  return {
    short: (month: string): string => short.format(dateOf(month)),
    long: (month: string): string => long.format(dateOf(month)),
  }
}
