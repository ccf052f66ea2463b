import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { useEscape } from '../../../ui/use-escape.ts'
import { useChosenEvidence } from '../library/use-chosen-evidence.ts'
import { EvidenceView } from './evidence-view.tsx'

/** An evidence over the whole working area; `id` may be its number too. Escape goes back to where it was opened. */
export const ViewerScreen = () => {
  const { t } = useTranslation('viewer')
  const navigate = useNavigate()
  const router = useRouter()
  const search = useSearch({ from: '/firm/evidence/view' })
  const readOnly = useSeat() !== null
  const evidence = useChosenEvidence(search.id)
  const [busy, setBusy] = useState(false)
  const leave = useCallback(() => {
    if (router.history.canGoBack()) router.history.back()
    else void navigate({ to: '/evidence', search: { id: search.id ?? '' }, replace: true })
  }, [router, navigate, search.id])
  useEscape(!busy, leave)
  const start = useMemo(
    () => ({ page: Number.parseInt(search.page ?? '', 10) || 1, find: search.find }),
    [search.page, search.find],
  )
  if (evidence === undefined) return <Loading />
  if (evidence === null) return <EmptyState title={t('screen.gone')} />
  return (
    <EvidenceView
      key={[evidence.id, evidence.sha256, search.page, search.find].join(' ')}
      evidence={evidence}
      start={start}
      readOnly={readOnly}
      onLeave={leave}
      onBusy={setBusy}
    />
  )
}
