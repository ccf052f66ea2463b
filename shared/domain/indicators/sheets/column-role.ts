import { firstYear, lastYear, type Series } from '../indicator.ts'
import { narrowText } from '../narrow-text.ts'
import { type CellField, type FactField, findCellField, findFact, findSeries } from './header-words.ts'

/** What a column holds, told from its heading. */
export type ColumnRole =
  | { readonly kind: 'fact'; readonly field: FactField }
  | { readonly kind: 'cell'; readonly field: CellField }
  /** `series` when the heading names one; `unit` what stood in brackets. */
  | {
      readonly kind: 'year'
      readonly year: number
      readonly series: Series | null
      readonly unit: string | null
    }
  /** `year` when the heading names it (2025-03). */
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'bad-year'; readonly year: number }
  | { readonly kind: 'unknown' }

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear
const yearRole = (year: number, series: Series | null, unit: string | null): ColumnRole =>
  isYear(year) ? { kind: 'year', year, series, unit } : { kind: 'bad-year', year }

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

const monthRole = (text: string): ColumnRole | null => {
  const dated = /^((?:19|20)\d{2})\s*(?:年|[-/.])\s*(0?[1-9]|1[0-2])\s*月?$/.exec(text)
  if (dated !== null) return { kind: 'month', month: Number(dated[2]), year: Number(dated[1]) }
  const plain = /^(?:month\s*)?(0?[1-9]|1[0-2])\s*(?:月份?)?$/i.exec(text)
  if (plain !== null) return { kind: 'month', month: Number(plain[1]), year: null }
  const word = chineseMonths.indexOf(text.replace(/月份?$/, ''))
  if (word >= 0 && /月份?$/.test(text)) return { kind: 'month', month: word + 1, year: null }
  const name = monthNames.indexOf(text.slice(0, 3).toLowerCase())
  return name >= 0 && /^[a-z]{3,9}\.?$/i.test(text) ? { kind: 'month', month: name + 1, year: null } : null
}

/** `2024` · `2024年（万元）` · `2024 目标` · `实际 2024 年度`: a year, perhaps with a series and a unit. */
const yearFromText = (text: string): ColumnRole | null => {
  const found = /(?<!\d)(\d{4})(?!\d)\s*(?:年度|年)?/.exec(text)
  if (found === null) return null
  let rest = text.replace(found[0], ' ')
  let unit: string | null = null
  let series: Series | null = null
  for (const bracket of rest.matchAll(/\(([^)]*)\)/g)) {
    const inside = (bracket[1] ?? '').replace(/^单位:?/, '').trim()
    const named = findSeries(inside)
    if (named === null) unit = inside
    else series = named
    rest = rest.replace(bracket[0], ' ')
  }
  const word = rest.replace(/[-_:·\s]/g, '')
  if (word !== '') {
    const named = findSeries(word)
    if (named === null) return null
    series = named
  }
  return yearRole(Number(found[1]), series, unit)
}

/** The role of a heading that is a text. */
export const roleOfText = (heading: string): ColumnRole => {
  const text = narrowText(heading)
  const fact = findFact(text)
  if (fact !== null) return { kind: 'fact', field: fact }
  const field = findCellField(text)
  if (field !== null) return { kind: 'cell', field }
  return monthRole(text) ?? yearFromText(text) ?? { kind: 'unknown' }
}

/** The role of a heading that is a number: a year, or a month when it is 1 to 12. */
export const roleOfNumber = (value: number): ColumnRole => {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return { kind: 'month', month: value, year: null }
  return Number.isInteger(value) && value > 999 && value < 10_000
    ? yearRole(value, null, null)
    : { kind: 'unknown' }
}

/** The role of a heading that is a day: a year when it is the first of January, else a month. */
export const roleOfDay = (day: string): ColumnRole => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (month === 1 && date === 1) return yearRole(year, null, null)
  return isYear(year) ? { kind: 'month', month, year } : { kind: 'bad-year', year }
}
