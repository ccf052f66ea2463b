import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import ExportOutlined from '@ant-design/icons/ExportOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { showFailure } from '../../app/show-failure.ts'
import { useSeat } from '../../app/use-seat.ts'
import { useUndo } from '../../app/use-undo.ts'
import { host } from '../../host/host.ts'
import { useSend } from '../../host/use-send.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { EvidenceClaims } from './claims/evidence-claims.tsx'
import { CustodySection } from './custody/custody-section.tsx'
import { CustodyTimeline } from './custody/custody-timeline.tsx'
import styles from './evidence.module.css'
import { FactsForm } from './facts/facts-form.tsx'
import { UnpackTools } from './intake/unpack-tools.tsx'
import { EvidenceLinks } from './linking/evidence-links.tsx'
import { LapsesBefore } from './validity/lapses-before.tsx'
import { useLapsesBefore } from './validity/use-lapses-before.ts'
import { ValidityMark } from './validity-mark.tsx'
import { EvidencePreview } from './viewer/evidence-preview.tsx'

type Props = { readonly evidence: Evidence; readonly focus: string | undefined }

/** Everything about one evidence: picture, facts, what it proves, history. */
export const EvidencePanel = ({ evidence, focus }: Props) => {
  const { t } = useTranslation(['evidence', 'assess'])
  const navigate = useNavigate()
  const format = useFormat()
  const { undo } = useUndo()
  const readOnly = useSeat() !== null
  const lapsesBefore = useLapsesBefore(!readOnly).get(evidence.id)
  const remove = useSend('evidence.remove', { saves: true })
  const takeAway = async () => {
    await remove.mutateAsync({ id: evidence.id, revision: evidence.revision })
    void navigate({ to: '/evidence', search: {}, replace: true })
    showToast({
      text: t('evidence:removed', { number: evidence.number, title: evidence.facts.title }),
      action: { label: t('assess:undo'), run: () => void undo() },
    })
  }
  return (
    <div className={styles.panel}>
      <header>
        <h2>
          E-{evidence.number} {evidence.facts.title}
        </h2>
        <p className={styles.meta}>
          {[
            evidence.fileName,
            format.bytes(evidence.size),
            evidence.pages === null ? '' : t('evidence:pages', { count: evidence.pages }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ValidityMark facts={evidence.facts} /> <LapsesBefore dossiers={lapsesBefore} />
        <div className={styles.panelTools}>
          <Button
            small
            icon={<ExportOutlined />}
            onClick={() => void host.openEvidence(evidence.id).catch(showFailure)}
          >
            {t('evidence:open')}
          </Button>
          {readOnly ? null : (
            <Button small variant="quiet" icon={<DeleteOutlined />} onClick={() => void takeAway()}>
              {t('evidence:remove')}
            </Button>
          )}
        </div>
        {readOnly ? null : <UnpackTools evidence={evidence} />}
        <CustodySection evidence={evidence} readOnly={readOnly} />
      </header>
      <EvidencePreview key={evidence.sha256} evidence={evidence} />
      <fieldset className={styles.facts} disabled={readOnly}>
        <EvidenceLinks evidence={evidence} readOnly={readOnly} />
        <EvidenceClaims evidenceId={evidence.id} />
        <FactsForm evidence={evidence} focus={focus} />
      </fieldset>
      <CustodyTimeline id={evidence.id} />
      <p className={styles.hash} title={evidence.sha256}>
        SHA-256 {evidence.sha256.slice(0, 16)}…
      </p>
    </div>
  )
}
