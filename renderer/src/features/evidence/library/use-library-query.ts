import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { pickSearch } from '../../../app/search-text.ts'
import { addressOf, queryOfAddress } from './library-address.ts'
import { useSettled } from './use-settled.ts'

const keyOf = ({ q = '', filter = '' }: { readonly q?: string; readonly filter?: string }): string =>
  `${q}\n${filter}`
const beside = pickSearch('id', 'focus')

/** What the library is asked for: kept in the address, so that going back and reloading show it again. */
export const useLibraryQuery = (
  quiet: number,
): readonly [query: LibraryQuery, setQuery: (query: LibraryQuery) => void] => {
  const search = useSearch({ from: '/firm/evidence-area/evidence' })
  const navigate = useNavigate({ from: '/evidence' })
  const [query, setQuery] = useState<LibraryQuery>(() => ({
    ...queryOfAddress(search),
    sort: { by: 'match', descending: false },
  }))
  const { q, filter } = search
  const known = useRef(keyOf(search))
  useEffect(() => {
    const address = { ...(q === undefined ? {} : { q }), ...(filter === undefined ? {} : { filter }) }
    if (keyOf(address) === known.current) return
    known.current = keyOf(address)
    setQuery(({ sort }) => ({ ...queryOfAddress(address), sort }))
  }, [q, filter])
  const settled = useSettled(query, quiet)
  useEffect(() => {
    const address = addressOf(settled)
    if (keyOf(address) === known.current) return
    known.current = keyOf(address)
    void navigate({ search: previous => ({ ...beside(previous), ...address }), replace: true })
  }, [settled, navigate])
  return [query, setQuery]
}
