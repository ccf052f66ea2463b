import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../../app/use-seat.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { useSend } from '../../../../host/use-send.ts'
import { patchCache, withEntry } from '../../../../saving/patch-cache.ts'
import { showToast } from '../../../../ui/toast-store.ts'
import { lookOf } from '../../../evidence/claims/claim-look.ts'
import type { ClaimTools } from './claim-tools.ts'
import { openClaim } from './opened-claim.ts'

type Place = { readonly assessmentId: string; readonly leaf: string }

/**
 * The claims of one leaf for its editor; null in an assessor's copy. `flush` saves the text first, so that the mark
 * is stored when its claim is.
 */
export const useClaimTools = (
  { assessmentId, leaf }: Place,
  flush: () => Promise<boolean>,
): ClaimTools | null => {
  const { t } = useTranslation('claims')
  const seat = useSeat()
  const claims = useRequest('claims.list', { assessmentId, leaf }, { enabled: seat === null }).data?.claims
  const { mutateAsync } = useSend('claims.create', { saves: true })
  const looks = useMemo(
    () =>
      new Map(
        (claims ?? []).map(claim => [
          claim.id,
          { look: lookOf(claim), title: t('mark.title', { state: t(`state.${claim.state}`) }) },
        ]),
      ),
    [claims, t],
  )
  return useMemo(
    () =>
      seat !== null
        ? null
        : {
            looks,
            onOpen: openClaim,
            onNothing: () => void showToast({ text: t('mark.none') }),
            onCreate: async (id, text) => {
              await flush()
              const made = await mutateAsync({ id, assessmentId, leaf, text }).catch(() => null)
              if (made === null) return false
              patchCache('claims.list', { assessmentId, leaf }, known => ({
                claims: withEntry(known.claims, one => one.id === id, made),
              }))
              openClaim(id, false)
              return true
            },
          },
    [seat, looks, flush, mutateAsync, assessmentId, leaf, t],
  )
}
