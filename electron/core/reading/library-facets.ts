import type { Facets } from '../../../shared/contract/requests/library.ts'
import { type LibraryFilters, validityStates } from '../../../shared/domain/evidence/library-query.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { type Condition, type FacetName, type ValidityDays, validitySql } from './library-sql.ts'

type Cell = {
  readonly kind: string
  readonly validity: string
  readonly linked: 0 | 1
  readonly confirmed: 0 | 1
  readonly withdrawn: 0 | 1
  readonly count: number
}

/** How many evidence there are of each combination of counted values, out of one pass. */
export const countCells = (firm: FirmSession, narrowed: Condition, days: ValidityDays): readonly Cell[] =>
  firm.store.db
    .prepare<unknown[], Cell>(
      `SELECT kind, ${validitySql(days)} AS validity, links > 0 AS linked, confirmed, withdrawn, count(*) AS count
       FROM library_entry WHERE ${narrowed.sql} GROUP BY 1, 2, 3, 4, 5`,
    )
    .all(...narrowed.values)

const meets = (filters: LibraryFilters): Readonly<Record<FacetName, (cell: Cell) => boolean>> => ({
  kinds: cell => filters.kinds.length === 0 || filters.kinds.includes(cell.kind),
  validity: cell => filters.validity === 'all' || cell.validity === filters.validity,
  links: cell => filters.links === 'all' || (cell.linked === 1) === (filters.links === 'linked'),
  confirmed: cell =>
    filters.confirmed === 'all' || (cell.confirmed === 1) === (filters.confirmed === 'confirmed'),
  state: cell => filters.state === 'all' || (cell.withdrawn === 1) === (filters.state === 'withdrawn'),
})

const sum = (cells: readonly Cell[], wanted: (cell: Cell) => boolean = () => true): number =>
  cells.reduce((total, cell) => total + (wanted(cell) ? cell.count : 0), 0)

/** The total and the counts of each filter; those of one filter are as if it were not set. */
export const facetsOf = (
  cells: readonly Cell[],
  filters: LibraryFilters,
): { readonly total: number; readonly facets: Facets } => {
  const checks = Object.entries(meets(filters))
  const without = (facet: FacetName | null): readonly Cell[] =>
    cells.filter(cell => checks.every(([name, check]) => name === facet || check(cell)))
  const kinds = without('kinds')
  const validity = without('validity')
  const links = without('links')
  const confirmed = without('confirmed')
  const state = without('state')
  return {
    total: sum(without(null)),
    facets: {
      kinds: Object.fromEntries(
        [...new Set(kinds.map(cell => cell.kind))]
          .toSorted()
          .map(kind => [kind, sum(kinds, cell => cell.kind === kind)]),
      ),
      validity: Object.fromEntries(
        validityStates.map(one => [one, sum(validity, cell => cell.validity === one)]),
      ),
      links: {
        linked: sum(links, cell => cell.linked === 1),
        unlinked: sum(links, cell => cell.linked === 0),
      },
      confirmed: {
        confirmed: sum(confirmed, cell => cell.confirmed === 1),
        unconfirmed: sum(confirmed, cell => cell.confirmed === 0),
      },
      state: {
        inForce: sum(state, cell => cell.withdrawn === 0),
        withdrawn: sum(state, cell => cell.withdrawn === 1),
      },
    },
  }
}
