import { Link } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { coverageOf } from '../../../../../shared/domain/evidence/claims/claim-coverage.ts'
import { useSeat } from '../../../app/use-seat.ts'
import { useRequest } from '../../../host/use-request.ts'
import { claimShown, useAskedClaim } from '../../assess/editor/claims/opened-claim.ts'
import type { EditorHandle } from '../../assess/editor/editor-handle.ts'
import { PanelSection } from '../../assess/panel/panel-section.tsx'
import { ClaimLine } from './claim-line.tsx'
import styles from './claims.module.css'
import { ProveDialog } from './prove-dialog.tsx'

type Props = {
  readonly assessmentId: string
  readonly leaf: string
  readonly editor: RefObject<EditorHandle | null>
  readonly hasEditor: boolean
}
type Proving = { readonly claim: string; readonly proof: string | null }

/** The sentences of a leaf that have to be proven, with their proofs. */
export const ClaimSection = ({ assessmentId, leaf, editor, hasEditor }: Props) => {
  const { t } = useTranslation('claims')
  const seat = useSeat()
  const claims =
    useRequest('claims.list', { assessmentId, leaf }, { enabled: seat === null }).data?.claims ?? []
  const [proving, setProving] = useState<Proving | null>(null)
  const [chosen, setChosen] = useState('')
  const asked = useAskedClaim()
  const known = claims.some(({ id }) => id === asked?.id)
  useEffect(() => {
    if (asked === null || !known) return
    const section = document.querySelector<HTMLDetailsElement>('#panel-claims')
    if (section !== null) section.open = true
    const line = section?.querySelector(`[data-claim-line="${CSS.escape(asked.id)}"]`)
    line?.scrollIntoView({ block: 'nearest' })
    if (asked.focus) line?.querySelector<HTMLElement>('[data-find]')?.focus()
    setChosen(asked.id)
    claimShown()
  }, [asked, known])
  if (seat !== null) return null
  const { proven, claims: count } = coverageOf(claims)
  const claim = claims.find(({ id }) => id === proving?.claim)
  return (
    <PanelSection
      id="claims"
      title={t('panel.title')}
      note={count === 0 ? claims.length : t('coverage.short', { proven, count })}
    >
      {claims.length === 0 ? <p className={styles.hint}>{t('panel.none')}</p> : null}
      <ul className={styles.lines}>
        {claims.map(one => (
          <ClaimLine
            key={one.id}
            claim={one}
            chosen={one.id === chosen}
            onGoTo={hasEditor ? () => editor.current?.goToClaim(one.id) : undefined}
            onFind={() => setProving({ claim: one.id, proof: null })}
            onProof={({ id }) => setProving({ claim: one.id, proof: id })}
          />
        ))}
      </ul>
      {count > 0 ? (
        <Link className={styles.walk} to="/evidence/prove" search={{ item: leaf }}>
          {t('panel.walk')}
        </Link>
      ) : null}
      {proving === null || claim === undefined ? null : (
        <ProveDialog
          assessmentId={assessmentId}
          claim={claim}
          proof={claim.proofs.find(({ id }) => id === proving.proof) ?? null}
          onClose={() => setProving(null)}
        />
      )}
    </PanelSection>
  )
}
