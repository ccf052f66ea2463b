import { type LibraryFilters, noFilters } from '../../../../../shared/domain/evidence/library-query.ts'

/** Views that every library has; their ids are the names in the locale. */
export const builtInViews = [
  { id: 'unconfirmed', filters: { ...noFilters, confirmed: 'unconfirmed' } },
  { id: 'soon', filters: { ...noFilters, validity: 'soon' } },
  { id: 'lapsed', filters: { ...noFilters, validity: 'lapsed' } },
  { id: 'unlinked', filters: { ...noFilters, links: 'unlinked' } },
] as const satisfies readonly { readonly id: string; readonly filters: LibraryFilters }[]
