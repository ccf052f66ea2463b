import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Claim, Proof } from '../../../../../../shared/contract/requests/claims.ts'
import { Button } from '../../../../ui/button.tsx'
import { PassageViewer } from '../../viewer/passage-viewer.tsx'
import styles from './prove.module.css'

type Props = {
  readonly claim: Claim
  readonly proof: Proof | null
  readonly onFind: () => void
  readonly onMend: () => void
}

/** The passage that proves the claim, opened where it was marked; or that there is none. */
export const ProofPane = ({ claim, proof, onFind, onMend }: Props) => {
  const { t } = useTranslation('claims')
  if (proof === null) {
    return (
      <aside className={styles.pane} aria-label={t('prove.proof')}>
        <div className={styles.unproven}>
          <p>{t('prove.unproven')}</p>
          <Button variant="primary" onClick={onFind}>
            {t('panel.find')}
          </Button>
        </div>
      </aside>
    )
  }
  const { evidenceId, number, title, place, note, state } = proof
  return (
    <aside className={styles.pane} aria-label={t('prove.proof')}>
      <header className={styles.paneHead}>
        {number === null ? (
          <b>{t('proof.removed')}</b>
        ) : (
          <Link to="/evidence" search={{ id: evidenceId }}>
            E-{number} {title}
          </Link>
        )}
        <span>{t('proof.page', { page: place.page })}</span>
        {note === '' ? null : <span className={styles.proofNote}>{note}</span>}
      </header>
      {state === 'intact' ? null : (
        <p className={styles.warning}>
          {t(`dialog.${state}`)}
          <Button small onClick={onMend}>
            {t(state === 'replaced' ? 'prove.mend' : 'dialog.other')}
          </Button>
        </p>
      )}
      {state === 'gone' ? (
        <blockquote className={styles.lost}>{place.quote || claim.text}</blockquote>
      ) : (
        <div className={styles.viewer}>
          <PassageViewer key={proof.id} evidenceId={evidenceId} passage={place} />
        </div>
      )}
    </aside>
  )
}
