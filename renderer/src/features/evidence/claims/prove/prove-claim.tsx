import { useRef, useState } from 'react'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { useAutosaver } from '../../../../saving/use-autosaver.ts'
import type { LeafPlace } from '../../../assess/tree/leaf-list.ts'
import { ProveDialog } from '../prove-dialog.tsx'
import { ClaimSheet } from './claim-sheet.tsx'
import { ProofPane } from './proof-pane.tsx'
import { saveVisit, type VisitDraft, visitDraft } from './save-visit.ts'
import { type ProveKey, useProveKeys } from './use-prove-keys.ts'
import { VisitBar } from './visit-bar.tsx'

type Props = {
  readonly assessmentId: string
  readonly claim: Claim
  readonly place: LeafPlace | undefined
  /** Place among those that are walked through, from 1; 0 when it is not one of them. */
  readonly position: number
  readonly total: number
  readonly onStep: (step: 1 | -1) => void
  readonly onFull: () => void
  readonly onLeaveFull: () => void
}

/** One claim of the walk: the sentence, its proofs, and what was seen; all of it by keys. */
export const ProveClaim = (props: Props) => {
  const { assessmentId, claim, place, position, total, onStep } = props
  const note = useRef<HTMLTextAreaElement>(null)
  const [at, setAt] = useState(0)
  const [proving, setProving] = useState<'new' | 'shown' | null>(null)
  const { value, state, saver } = useAutosaver<VisitDraft>(
    `claim-visit:${claim.id}`,
    { value: visitDraft(claim), revision: claim.revision },
    (draft, revision) => saveVisit(claim.id, draft, revision),
    500,
  )
  const proof = claim.proofs[Math.min(at, claim.proofs.length - 1)] ?? null
  const visit = (next: Claim['visit']) => {
    saver.change({ ...value, visit: next })
    void saver.flush()
  }
  const act = (key: ProveKey) => {
    switch (key.does) {
      case 'step':
        return onStep(key.step)
      case 'proof':
        return setAt(Math.min(Math.max(at + key.step, 0), Math.max(claim.proofs.length - 1, 0)))
      case 'visit':
        return visit(key.visit)
      case 'note':
        return note.current?.focus()
      case 'find':
        return setProving('new')
      case 'full':
        return props.onFull()
      case 'leave':
        return props.onLeaveFull()
    }
  }
  useProveKeys(act)
  return (
    <>
      <ClaimSheet
        assessmentId={assessmentId}
        claim={claim}
        place={place}
        position={position}
        total={total}
        proof={proof}
        onStep={onStep}
        onProof={chosen => setAt(claim.proofs.findIndex(({ id }) => id === chosen.id))}
        onFind={() => setProving('new')}
      >
        <VisitBar value={value} state={state} saver={saver} note={note} onVisit={visit} />
      </ClaimSheet>
      <ProofPane
        claim={claim}
        proof={proof}
        onFind={() => setProving('new')}
        onMend={() => setProving('shown')}
      />
      {proving === null ? null : (
        <ProveDialog
          assessmentId={assessmentId}
          claim={claim}
          proof={proving === 'shown' ? proof : null}
          onClose={() => setProving(null)}
        />
      )}
    </>
  )
}
