import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { queryClient } from '../../app/query-client.ts'
import { requestKey } from '../../host/request-key.ts'
import { useSend } from '../../host/use-send.ts'
import { flushAll } from '../../saving/autosaver-registry.ts'
import { showToast } from '../../ui/toast-store.ts'
import { patchAction } from './queries.ts'

/** The action as it is stored now: what is being typed may have been saved since the views were drawn. */
const newest = (action: Action): Action =>
  queryClient
    .getQueryData<RequestOutput<'actions.list'>>(requestKey('actions.list', {}))
    ?.actions.find(({ id }) => id === action.id) ?? action

/** Moves an action to another state; closing one without a result offers to write it. */
export const useMoveAction = (): ((action: Action, state: Action['state']) => Promise<void>) => {
  const { t } = useTranslation('improve')
  const navigate = useNavigate()
  const { view } = useSearch({ from: '/firm/improve' })
  const move = useSend('actions.move', { saves: true })
  return async (action, state) => {
    if (state === action.state) return
    await flushAll()
    const { id, revision } = newest(action)
    const moved = await move.mutateAsync({ id, revision, state })
    patchAction(moved)
    if (state !== 'closed' || moved.result.trim() !== '') return
    showToast({
      text: t('board.noResult'),
      action: {
        label: t('board.writeResult'),
        run: () =>
          void navigate({ to: '/improve', search: { ...(view ? { view } : {}), id, focus: 'result' } }),
      },
    })
  }
}
