import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim, Proof } from '../../../../../shared/contract/requests/claims.ts'
import type { Passage } from '../../../../../shared/domain/evidence/passage.ts'
import { useSend } from '../../../host/use-send.ts'
import { flushAll } from '../../../saving/autosaver-registry.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PassageViewer } from '../viewer/passage-viewer.tsx'
import { ChooseProof } from './choose-proof.tsx'
import styles from './claims.module.css'
import { ProofFoot } from './proof-foot.tsx'
import { useClaimActs } from './use-claim-acts.ts'

type Props = {
  readonly assessmentId: string
  readonly claim: Claim
  /** A proof to be looked at or tied anew; null for a new one. */
  readonly proof: Proof | null
  readonly onClose: () => void
}

/** From a sentence to the passage that proves it: choose the evidence, mark the place, keep it. */
export const ProveDialog = ({ assessmentId, claim, proof, onClose }: Props) => {
  const { t } = useTranslation('claims')
  const there = proof !== null && proof.state !== 'gone'
  const [evidenceId, setEvidenceId] = useState(there ? proof.evidenceId : null)
  const [place, setPlace] = useState<Passage | null>(null)
  const [note, setNote] = useState(proof?.note ?? '')
  const save = useSend('proofs.save', { saves: true })
  const { removeProof } = useClaimActs()
  const keep = async (where: Passage) => {
    if (evidenceId === null) return
    await flushAll()
    const stored = proof === null ? {} : { id: proof.id, revision: proof.revision }
    save.mutate(
      { ...stored, claimId: claim.id, evidenceId, place: where, note: note.trim() },
      { onSuccess: onClose },
    )
  }
  const takeAway = () => {
    if (proof !== null) removeProof(proof)
    onClose()
  }
  const shown = place ?? (evidenceId === proof?.evidenceId ? proof?.place : undefined)
  return (
    <Dialog
      open
      full={evidenceId !== null}
      wide
      title={t(proof === null ? 'dialog.prove' : 'dialog.look')}
      onClose={onClose}
      footer={
        evidenceId === null ? (
          <>
            {proof === null ? null : (
              <Button variant="quiet" onClick={takeAway}>
                {t('dialog.remove')}
              </Button>
            )}
            <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          </>
        ) : (
          <ProofFoot
            proof={proof}
            place={place}
            note={note}
            busy={save.isPending}
            onNote={setNote}
            onOther={() => {
              setEvidenceId(null)
              setPlace(null)
            }}
            onKeep={where => void keep(where)}
            onRemove={takeAway}
          />
        )
      }
    >
      <blockquote className={styles.quote}>{claim.sentence ?? claim.text}</blockquote>
      {evidenceId === null ? (
        <ChooseProof assessmentId={assessmentId} claim={claim} onChoose={setEvidenceId} />
      ) : (
        <div className={styles.viewer}>
          <PassageViewer evidenceId={evidenceId} passage={shown} onMark={setPlace} />
        </div>
      )}
    </Dialog>
  )
}
