import { useTranslation } from 'react-i18next'
import type { RequestInput } from '../../../../../shared/contract/requests.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { RequestFailed } from '../../../host/request-failed.ts'
import { useSend } from '../../../host/use-send.ts'
import { showToast } from '../../../ui/toast-store.ts'
import type { LibrarySelection } from './use-selection.ts'

type Change = Omit<RequestInput<'library.change'>, 'ids'>
type Told =
  | 'kind'
  | 'confidential'
  | 'open'
  | 'owner'
  | 'noOwner'
  | 'keywords'
  | 'linked'
  | 'withdrawn'
  | 'removed'

/** Acts on several evidence at once: each is one command, told with how many it changed, and taken back in one step. */
export const useBulkActs = ({ ids: chosen, clear, prune }: LibrarySelection) => {
  const { t } = useTranslation('library')
  const { undo } = useUndo()
  const change = useSend('library.change', { saves: true })
  const link = useSend('library.link', { saves: true })
  const withdraw = useSend('library.withdraw', { saves: true })
  const remove = useSend('library.remove', { saves: true })
  const ids = () => [...chosen]
  const told = async (act: Promise<{ readonly count: number }>, what: Told): Promise<void> => {
    try {
      const { count } = await act
      if (count === 0) showToast({ text: t('bulk.nothing') })
      else
        showToast({
          text: t(`bulk.done.${what}`, { count }),
          action: { label: t('bulk.undo'), run: () => void undo() },
        })
      if (what === 'removed') clear()
    } catch (cause) {
      // The refusal itself was shown when it came.
      if (cause instanceof RequestFailed && cause.failure.code === 'not-found') await prune()
    }
  }
  return {
    busy: [change, link, withdraw, remove].some(({ isPending }) => isPending),
    change: (part: Change, what: Told) => told(change.mutateAsync({ ids: ids(), ...part }), what),
    link: (leaf: string) => told(link.mutateAsync({ ids: ids(), leaf }), 'linked'),
    withdraw: (reason: string) => told(withdraw.mutateAsync({ ids: ids(), reason }), 'withdrawn'),
    remove: () => told(remove.mutateAsync({ ids: ids() }), 'removed'),
  }
}
