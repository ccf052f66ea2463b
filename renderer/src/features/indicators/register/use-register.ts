import { useMemo, useState } from 'react'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import {
  entryOf,
  filterEntries,
  noFilter,
  type RegisterEntry,
  type RegisterFilter,
} from './register-entries.ts'

type Register = {
  readonly filter: RegisterFilter
  readonly setFilter: (filter: RegisterFilter) => void
  readonly entries: readonly RegisterEntry[]
  /** Those that pass the filter. */
  readonly shown: readonly RegisterEntry[]
}

/** The register as it is judged up to a year, and what of it a filter leaves. */
export const useRegister = (
  indicators: readonly Indicator[],
  year: number,
  start: Partial<RegisterFilter>,
): Register => {
  const [filter, setFilter] = useState<RegisterFilter>({ ...noFilter, ...start })
  const entries = useMemo(() => indicators.map(indicator => entryOf(indicator, year)), [indicators, year])
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter])
  return { filter, setFilter, entries, shown }
}
