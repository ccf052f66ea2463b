export type Validity =
  | { readonly state: 'none' }
  | { readonly state: 'valid' | 'soon' | 'lapsed' | 'not-yet'; readonly date: string; readonly days: number }

const dayOf = (date: string, end: boolean): number => {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return end ? Date.UTC(year, 11, 31) : Date.UTC(year, 0, 1)
  if (day === undefined) return end ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)
  return Date.UTC(year, month - 1, day)
}

const oneDay = 86_400_000

/**
 * Where an evidence stands in its validity on a day: lapsed, lapsing within `warningDays` (soon), not
 * begun, valid, or without a stated end (none). A date may be a year or a month; its last day counts.
 */
export const validityOf = (
  facts: { readonly validFrom: string; readonly validTo: string },
  today: string,
  warningDays = 90,
): Validity => {
  const now = dayOf(today, false)
  if (facts.validFrom !== '' && dayOf(facts.validFrom, false) > now) {
    return {
      state: 'not-yet',
      date: facts.validFrom,
      days: Math.round((dayOf(facts.validFrom, false) - now) / oneDay),
    }
  }
  if (facts.validTo === '') return { state: 'none' }
  const days = Math.round((dayOf(facts.validTo, true) - now) / oneDay)
  const state = days < 0 ? 'lapsed' : days <= warningDays ? 'soon' : 'valid'
  return { state, date: facts.validTo, days }
}
