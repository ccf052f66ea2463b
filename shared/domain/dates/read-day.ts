const forms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/**
 * Reads a day as people type it (2008-06-18, 2008/6/18, 2008年6月18日, 20080618) into `2008-06-18`; null when
 * it is no day of the calendar.
 */
export const readDay = (typed: string): string | null => {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const found = forms.map(form => form.exec(text)).find(match => match !== null)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}
