import { countLetters } from '../count-letters.ts'
import type { Line } from '../read-lines.ts'
import { type LabelledRole, roleOf } from './date-labels.ts'
import type { DateRole } from './date-words.ts'
import type { PlacedDate } from './placed-dates.ts'

/** Labels stand this many lines at most above a row of dates; the lines between are their translations. */
const rowReach = 3
const mostCells = 8
/** Letters beside the dates of a row: so few are dirt, so many may be where labels stand above. */
const leastDirt = 2
const mostDirt = 6
/** Columns are looked for on the first pages. */
const searched = 1000
/** Lines from one date of a column to the next, where other values stand between them. */
const columnGap = 2
const longestLabel = 32
/** A line that is no label of a date: it holds a number, or is the label of one. */
const notOfDate = /\d|号[^\p{L}]*$/u

const byLine = (placed: readonly PlacedDate[]): ReadonlyMap<number, readonly PlacedDate[]> => {
  const found = new Map<number, PlacedDate[]>()
  for (const one of placed) {
    const known = found.get(one.line.at)
    if (known === undefined) found.set(one.line.at, [one])
    else known.push(one)
  }
  return found
}

/** The roles of a row of labels, when there are as many as asked for: of its cells, of its words, or of all that are labels. */
const rolesOfLabels = ({ cells, text }: Line, count: number): readonly (LabelledRole | null)[] => {
  const parts = [cells, text.split(' ')].find(({ length }) => length === count)
  if (parts !== undefined) return parts.map(roleOf)
  const roles = cells.slice(0, mostCells).flatMap(cell => roleOf(cell) ?? [])
  return roles.length === count ? roles : []
}

const surer = (a: LabelledRole | null, b: LabelledRole | null): LabelledRole | null =>
  (b?.weight ?? 0) > (a?.weight ?? 0) ? b : a

/** Whether a line is a row of dates and nothing else, but for some dirt. */
const isRow = (row: readonly PlacedDate[], dirt: number): boolean => {
  const [first] = row
  if (first === undefined || row.length < 2 || row.some(({ why }) => why === 'range')) return false
  return countLetters(first.line.text.replace(/[年月日]/gu, '')) <= dirt
}

/** The roles of a row of dates by the rows of as many labels right above it. */
const rolesOfRow = (lines: readonly Line[], row: readonly PlacedDate[]): readonly (LabelledRole | null)[] => {
  const [{ at, page } = { at: 0, page: 0 }] = row.map(({ line }) => line)
  const above = lines.slice(Math.max(0, at - rowReach), at).filter(line => line.page === page)
  const labels = above.map(line => rolesOfLabels(line, row.length))
  return row.map((_, index) => labels.map(roles => roles[index] ?? null).reduce(surer, null))
}

/** Labels of a column that stand without their dates, and the dates that stand without their labels. */
type Column = { readonly labels: LabelledRole[]; readonly dates: PlacedDate[] }

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Columns of labels and columns of dates, page by page: each begins anew where labels follow dates. */
const columnsOf = (
  lines: readonly Line[],
  dated: ReadonlyMap<number, readonly PlacedDate[]>,
): readonly Column[] => {
  const columns: Column[] = []
  let column: Column = { labels: [], dates: [] }
  let label: Line | null = null
  const last = Math.max(-1, ...dated.keys())
  for (const line of lines.slice(0, Math.min(searched, last + 1))) {
    const dates = dated.get(line.at)
    if (dates !== undefined) {
      const [first] = dates
      const apart = first !== undefined && (first.alone || first.why === 'range')
      if (apart && label?.page === line.page) column.dates.push(first)
      continue
    }
    const turned = column.dates.length > 0 || (label !== null && label.page !== line.page)
    if (line.text.length > longestLabel || notOfDate.test(line.text)) continue
    const translation =
      label !== null && label.at === line.at - 1 && isChinese(label.text) && !isChinese(line.text)
    const role = translation ? null : roleOf(line.text)
    if (role === null || role.weight < 0.5) continue
    if (turned) {
      columns.push(column)
      column = { labels: [], dates: [] }
    }
    column.labels.push(role)
    label = line
  }
  return [...columns, column]
}

const periods: ReadonlySet<DateRole> = new Set(['validity', 'validFrom', 'validTo'])

/** The dates of a column that stand together, so that the date of a seal further down is none of them. */
const together = (dates: readonly PlacedDate[]): readonly PlacedDate[] => {
  const apart = dates.findIndex(
    ({ line }, at) => at > 0 && line.at - (dates[at - 1]?.line.at ?? 0) > columnGap,
  )
  return apart < 0 ? dates : dates.slice(0, apart)
}

/** The roles of the dates of a column: by order where there are as many labels, or what all labels say. */
const rolesOfColumn = ({ labels, dates }: Column): readonly LabelledRole[] => {
  const [first] = labels
  const near = together(dates)
  if (first === undefined || near.length > labels.length) return []
  if (labels.every(({ role }) => role === first.role)) return near.map(() => first)
  const count = [dates, near].find(({ length }) => length === labels.length)?.length ?? 0
  const fits = dates
    .slice(0, count)
    .every(({ why }, at) => why !== 'range' || periods.has(labels[at]?.role ?? 'none'))
  return fits ? labels.slice(0, count) : []
}

/**
 * The dates again, with the roles of those that stand apart from their labels, as readers of scans take tables: a row of
 * labels above a row of dates, or all labels of a column before all its dates, where there are as many of both.
 */
export const placeInTables = (
  lines: readonly Line[],
  placed: readonly PlacedDate[],
): readonly PlacedDate[] => {
  const dated = byLine(placed)
  const roles = new Map<PlacedDate, LabelledRole | null>()
  for (const column of columnsOf(lines, dated)) {
    for (const [index, role] of rolesOfColumn(column).entries()) {
      const date = column.dates[index]
      if (date === undefined || date.why === 'range') continue
      if (date.role === null || column.labels.length > 1) roles.set(date, role)
    }
  }
  for (const row of dated.values()) {
    if (!isRow(row, mostDirt)) continue
    const above = rolesOfRow(lines, row)
    if (above.every(role => role === null) && !isRow(row, leastDirt)) continue
    for (const [index, role] of above.entries()) {
      const date = row[index]
      if (date !== undefined) roles.set(date, role)
    }
  }
  return placed.map(one => {
    const role = roles.get(one)
    return role === undefined ? one : { ...one, role: role?.role ?? null, weight: role?.weight ?? 0 }
  })
}
