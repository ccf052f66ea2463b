import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryQuery } from '../../../../../shared/domain/evidence/library-query.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { anchoredAt, everything, keptOf, noSelection, rangedTo, toggled } from './selection.ts'

/** Choosing several evidence of a list, also those that are not loaded. */
export const useSelection = (query: LibraryQuery) => {
  const { t } = useTranslation('library')
  const format = useFormat()
  const queries = useQueryClient()
  const [selection, setSelection] = useState(noSelection)
  const order = async (): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
    try {
      return await queries.fetchQuery({
        queryKey: requestKey('library.ids', query),
        queryFn: () => call('library.ids', query),
      })
    } catch (cause) {
      showFailure(cause)
      return { ids: [], total: 0 }
    }
  }
  const tellLimit = (count: number, total: number) =>
    showToast({
      tone: 'warn',
      text: t('bulk.most', { count, shown: format.count(count), total: format.count(total) }),
    })
  return {
    ids: selection.ids,
    /** A row of the list that may not be loaded, or the last one that can be chosen before it; null in an empty list. */
    rowAt: async (wanted: number): Promise<{ readonly id: string; readonly index: number } | null> => {
      const { ids } = await order()
      const index = Math.min(wanted, ids.length - 1)
      const id = ids[index]
      return id === undefined ? null : { id, index }
    },
    /** A plain choice of a row: a range would begin there. */
    touch: (id: string) => setSelection(known => anchoredAt(known, id)),
    toggle: (id: string, on: boolean) => setSelection(known => toggled(known, id, on)),
    /** Up to a row from the one that was touched last, or from `start`. */
    reach: async (id: string, start: string) => {
      const { ids, total } = await order()
      if (ids.length < total && !ids.includes(id)) tellLimit(ids.length, total)
      setSelection(known => rangedTo(known, ids, id, start))
    },
    all: async () => {
      const { ids, total } = await order()
      setSelection(known => everything(known, ids))
      if (ids.length < total) tellLimit(ids.length, total)
    },
    /** Lets go of what has been removed meanwhile. */
    prune: async () => {
      const { names } = await call('library.names', {})
      const there = new Set(names.map(({ id }) => id))
      setSelection(known => keptOf(known, there))
    },
    clear: () => setSelection(noSelection),
  }
}

export type LibrarySelection = ReturnType<typeof useSelection>
