import ExportOutlined from '@ant-design/icons/ExportOutlined'
import { useTranslation } from 'react-i18next'
import { leftOutType } from '../../../../../shared/domain/evidence/left-out.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { host } from '../../../host/host.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useKinds } from '../../evidence/facts/use-kinds.ts'
import { EvidencePreview } from '../../evidence/viewer/evidence-preview.tsx'
import styles from './reading.module.css'

type Props = {
  readonly id: string
  /** Names it in a text; absent where there is none. */
  readonly onCite?: (number: number) => void
  readonly onClose: () => void
}

/** A look at an evidence without leaving the item. */
export const EvidencePeek = ({ id, onCite, onClose }: Props) => {
  const { t } = useTranslation(['evidence', 'team'])
  const { nameOf } = useKinds()
  const evidence = useRequest('evidence.get', { id }).data
  if (evidence === undefined) return null
  const { facts } = evidence
  return (
    <Dialog
      open
      wide
      title={`E-${evidence.number} ${facts.title}`}
      onClose={onClose}
      footer={
        <>
          {evidence.mediaType === leftOutType ? null : (
            <Button
              icon={<ExportOutlined />}
              onClick={() => void host.openEvidence(evidence.id).catch(showFailure)}
            >
              {t('evidence:open')}
            </Button>
          )}
          {onCite === undefined ? null : (
            <Button onClick={() => onCite(evidence.number)}>{t('team:meeting.cite')}</Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {t('team:done')}
          </Button>
        </>
      }
    >
      <p className={styles.meta}>
        {[nameOf(facts.kind), facts.issuer, facts.issuedOn, evidence.fileName].filter(Boolean).join(' · ')}
      </p>
      <div className={styles.peek}>
        <EvidencePreview evidence={evidence} />
      </div>
    </Dialog>
  )
}
