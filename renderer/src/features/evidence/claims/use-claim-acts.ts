import { useTranslation } from 'react-i18next'
import type { Claim, Proof } from '../../../../../shared/contract/requests/claims.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { flushAll } from '../../../saving/autosaver-registry.ts'
import { showToast } from '../../../ui/toast-store.ts'

/** What can be done with a claim and its proofs; what is removed can be taken back. */
export const useClaimActs = () => {
  const { t } = useTranslation(['claims', 'assess'])
  const confirm = useSend('claims.confirm', { saves: true })
  const remove = useSend('claims.remove', { saves: true })
  const removeProof = useSend('proofs.remove', { saves: true })
  const { undo } = useUndo()
  const tell = (text: string) =>
    showToast({ text, action: { label: t('assess:undo'), run: () => void undo() } })
  return {
    confirm: async ({ id, revision }: Claim) => {
      await flushAll()
      confirm.mutate({ id, revision })
    },
    remove: ({ id, revision }: Claim) =>
      remove.mutate({ id, revision }, { onSuccess: () => void tell(t('claims:panel.removed')) }),
    removeProof: ({ id, revision }: Proof) =>
      removeProof.mutate({ id, revision }, { onSuccess: () => void tell(t('claims:proof.taken')) }),
  }
}
