import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { lastDayOf } from '../../../../../shared/domain/dates/days-between.ts'

type Validity = RequestOutput<'validity.list'>
export type CalendarRow =
  | { readonly kind: 'evidence'; readonly date: string; readonly evidence: Validity['evidence'][number] }
  | { readonly kind: 'deadline'; readonly date: string; readonly dossier: Validity['dossiers'][number] }
/** `lapsed`, a month as `2026-05`, or `later`. */
export type CalendarPart = { readonly id: string; readonly rows: readonly CalendarRow[] }

const monthsShown = 12

/** The months of the year that begins with the one of `today`. */
const monthsFrom = (today: string): readonly string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: monthsShown }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  )
}

/** What has lapsed first, then each month of a year whether or not something lapses in it, then the rest; deadlines of dossiers stand between. */
export const calendarOf = ({ today, evidence, dossiers }: Validity): readonly CalendarPart[] => {
  const months = monthsFrom(today)
  const rows: readonly CalendarRow[] = [
    ...evidence.map(one => ({ kind: 'evidence', date: one.validTo, evidence: one }) as const),
    ...dossiers.map(one => ({ kind: 'deadline', date: one.filingDate, dossier: one }) as const),
  ]
  const dayOf = ({ date }: CalendarRow): string => lastDayOf(date) ?? date
  const partOf = (row: CalendarRow): string => {
    if (row.kind === 'evidence' && row.evidence.days < 0) return 'lapsed'
    const month = dayOf(row).slice(0, 7)
    return months.includes(month) ? month : 'later'
  }
  const parts = Map.groupBy(
    rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))),
    partOf,
  )
  return ['lapsed', ...months, 'later'].map(id => ({ id, rows: parts.get(id) ?? [] }))
}

/** How many rows of a part are evidence, and how many are deadlines. */
export const countsOf = ({
  rows,
}: CalendarPart): { readonly evidence: number; readonly deadlines: number } => {
  const evidence = rows.filter(({ kind }) => kind === 'evidence').length
  return { evidence, deadlines: rows.length - evidence }
}
