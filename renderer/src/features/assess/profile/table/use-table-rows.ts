import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '../../../../../../shared/contract/requests/profile-rows.ts'
import { fitBlock } from '../../../../../../shared/domain/profile/fit-block.ts'
import { readBlock } from '../../../../../../shared/domain/profile/read-block.ts'
import type { ProfileTable } from '../../../../../../shared/packs/instrument.ts'
import { useUndo } from '../../../../app/use-undo.ts'
import { call } from '../../../../host/call.ts'
import { requestKey } from '../../../../host/request-key.ts'
import { useSend } from '../../../../host/use-send.ts'
import { flushAll } from '../../../../saving/autosaver-registry.ts'
import { showToast } from '../../../../ui/toast-store.ts'
import { keepRow } from './save-row.ts'

/** What can be done with the rows of one table; each act is one step that undo takes back. */
export const useTableRows = (assessmentId: string, table: ProfileTable, rows: readonly ProfileRow[]) => {
  const { t } = useTranslation('assess')
  const queries = useQueryClient()
  const { undo } = useUndo()
  const save = useSend('profileRows.save', { saves: true })
  const fill = useSend('profileRows.fill', { saves: true })
  const move = useSend('profileRows.move', { saves: true })
  const remove = useSend('profileRows.remove', { saves: true })
  const place = { assessmentId, tableId: table.id }
  /** One word with its undo at a time: an older one would take back something else. */
  const tell = (text: string) =>
    showToast({ text, about: 'profile-rows', action: { label: t('undo'), run: () => void undo() } })

  /** The rows as they are stored once everything typed is. */
  const settled = async (): Promise<readonly ProfileRow[]> => {
    await flushAll()
    const stored = await call('profileRows.list', {})
    return stored.rows.filter(row => row.tableId === table.id)
  }

  return {
    busy: save.isPending || fill.isPending,
    add: async (): Promise<string | null> => {
      const row = await save.mutateAsync({ ...place, cells: {} }).catch(() => null)
      if (row !== null) keepRow(row)
      return row?.id ?? null
    },
    /** Writes a pasted block from a cell on downwards; rows that are missing are added. */
    paste: async (text: string, from: { readonly row: number; readonly column: number }): Promise<void> => {
      const block = fitBlock(readBlock(text), table, from.column)
      if (block.length === 0) return
      const stored = await settled()
      const written = block.map((cells, at) => {
        const row = stored[from.row + at]
        return row === undefined ? { cells } : { id: row.id, revision: row.revision, cells }
      })
      const done = await fill.mutateAsync({ ...place, rows: written }).catch(() => null)
      if (done === null) return
      await queries.invalidateQueries({ queryKey: requestKey('profileRows.list', {}) })
      tell(t('profile.table.pasted', { count: block.length }))
    },
    move: (id: string, step: 1 | -1): void => {
      const at = rows.findIndex(row => row.id === id)
      const next = at + step
      if (at < 0 || next < 0 || next >= rows.length) return
      const after = step === 1 ? rows[next]?.id : rows[next - 1]?.id
      move.mutate({ id, after: after ?? null })
    },
    remove: async (id: string): Promise<void> => {
      const row = (await settled()).find(one => one.id === id)
      if (row === undefined) return
      const gone = await remove.mutateAsync({ id, revision: row.revision }).catch(() => null)
      if (gone === null) return
      tell(t('profile.table.removed', { code: row.code }))
    },
  }
}
