import type { RequestOutput } from '../../../../../shared/contract/requests.ts'

type Validity = RequestOutput<'validity.list'>
export type CalendarRow =
  | { readonly kind: 'evidence'; readonly date: string; readonly evidence: Validity['evidence'][number] }
  | { readonly kind: 'deadline'; readonly date: string; readonly dossier: Validity['dossiers'][number] }
export type CalendarPart = { readonly id: string; readonly rows: readonly CalendarRow[] }

const yearAhead = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`

/** What has lapsed first, then month by month for a year, then the rest; deadlines of dossiers stand between. */
export const calendarOf = ({ today, evidence, dossiers }: Validity): readonly CalendarPart[] => {
  const rows: readonly CalendarRow[] = [
    ...evidence.map(one => ({ kind: 'evidence', date: one.validTo, evidence: one }) as const),
    ...dossiers.map(one => ({ kind: 'deadline', date: one.filingDate, dossier: one }) as const),
  ]
  const partOf = (row: CalendarRow): string => {
    if (row.kind === 'evidence' && row.evidence.days < 0) return 'lapsed'
    if (row.date.length < 7 || row.date > yearAhead(today)) return 'later'
    return row.date.slice(0, 7)
  }
  const parts = Map.groupBy(
    rows.toSorted((a, b) => a.date.localeCompare(b.date)),
    partOf,
  )
  const rank = (id: string): string => (id === 'lapsed' ? '0' : id === 'later' ? '9999' : id)
  return [...parts]
    .map(([id, ofPart]) => ({ id, rows: ofPart }))
    .sort((a, b) => rank(a.id).localeCompare(rank(b.id)))
}
