import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { valueTarget } from '../../../shared/domain/evidence/link-target.ts'
import type { Series } from '../../../shared/domain/indicators/indicator.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { unlinkAll } from '../reading/linked-evidence.ts'
import type { Change } from '../store/firm-store.ts'

type Values = ParsedInput<'indicators.setValues'>

/** The last word counts when a list names a place twice. */
const lastOf = <T>(list: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(list.map(one => [key(one), one])).values(),
]

type YearCell = {
  readonly series: Series
  readonly year: number
  value?: number | null
  source?: string | null
}

const yearCells = ({ years, sources }: Values): readonly YearCell[] => {
  const cells = new Map<string, YearCell>()
  const cell = (series: Series, year: number): YearCell => {
    const key = `${series}/${year}`
    const found = cells.get(key) ?? { series, year }
    cells.set(key, found)
    return found
  }
  for (const { series, year, value } of years) cell(series, year).value = value
  for (const { series, year, source } of sources) cell(series, year).source = source === '' ? null : source
  return [...cells.values()]
}

/** The changes that bring years, months and sources of one indicator to what is asked; what is so already is left out. */
export const valueChanges = (firm: FirmSession, indicatorId: string, input: Omit<Values, 'id'>): Change[] => {
  const changes: Change[] = []
  for (const { series, year, value, source } of yearCells({ id: indicatorId, ...input })) {
    const id = `${indicatorId}/${series}/${year}`
    const row = firm.store.get('indicatorValue', id)
    if (row === null) {
      if (value === undefined || value === null) continue
      const fields = { indicatorId, series, year, value, source: source ?? null }
      changes.push({ op: 'create', entity: 'indicatorValue', id, fields })
    } else if (value === null) {
      changes.push(...unlinkAll(firm, valueTarget(id)), { op: 'remove', entity: 'indicatorValue', id })
    } else {
      const fields = {
        ...(value === undefined || value === row.value ? {} : { value }),
        ...(source === undefined || source === row.source ? {} : { source }),
      }
      if (Object.keys(fields).length === 0) continue
      changes.push({ op: 'update', entity: 'indicatorValue', id, revision: row.revision, fields })
    }
  }
  for (const { series, month, value } of lastOf(input.months, one => `${one.series}/${one.month}`)) {
    const id = `${indicatorId}/${series}/${month}`
    const row = firm.store.get('indicatorMonth', id)
    if (row === null) {
      if (value === null) continue
      const fields = { indicatorId, series, month, value }
      changes.push({ op: 'create', entity: 'indicatorMonth', id, fields })
    } else if (value === null) changes.push({ op: 'remove', entity: 'indicatorMonth', id })
    else if (value !== row.value) {
      changes.push({ op: 'update', entity: 'indicatorMonth', id, revision: row.revision, fields: { value } })
    }
  }
  return changes
}
