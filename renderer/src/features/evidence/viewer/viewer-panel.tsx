import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { SubmittedCopy } from '../../../../../shared/contract/requests/viewer.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EvidenceClaims } from '../claims/evidence-claims.tsx'
import { useKinds } from '../facts/use-kinds.ts'
import { EvidenceLinks } from '../linking/evidence-links.tsx'
import { ValidityMark } from '../validity-mark.tsx'
import styles from './evidence-view.module.css'

type Props = {
  readonly evidence: Evidence
  readonly copy: Pick<SubmittedCopy, 'redactions' | 'rotations'>
  readonly readOnly: boolean
}

/** What is known about the evidence that is looked at, and what it proves. */
export const ViewerPanel = ({ evidence, copy, readOnly }: Props) => {
  const { t } = useTranslation(['viewer', 'evidence'])
  const format = useFormat()
  const { nameOf } = useKinds()
  const { facts } = evidence
  const period = [facts.validFrom, facts.validTo].filter(Boolean).join(' – ')
  const rows = [
    [t('evidence:columns.kind'), nameOf(facts.kind)],
    [t('evidence:columns.issuer'), facts.issuer],
    [t('evidence:facts.documentNumber'), facts.documentNumber],
    [t('evidence:columns.issuedOn'), facts.issuedOn],
    [t('evidence:columns.validTo'), period],
  ] as const
  const redactions = copy.redactions.length
  const rotations = Object.keys(copy.rotations).length
  return (
    <aside className={styles.panel} aria-label={t('viewer:screen.panel')}>
      <h2>{t('viewer:screen.facts')}</h2>
      <p className={styles.file}>
        {evidence.fileName} · {format.bytes(evidence.size)}
      </p>
      <ValidityMark facts={facts} />
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? <span className={styles.none}>{t('viewer:screen.none')}</span> : value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('viewer:screen.submitted')}</dt>
          <dd>
            {[
              ...(redactions > 0 ? [t('viewer:redact.title', { count: redactions })] : []),
              ...(rotations > 0 ? [t('viewer:screen.turned', { count: rotations })] : []),
            ].join(t('viewer:screen.comma')) || t('viewer:screen.submittedPlain')}
          </dd>
        </div>
      </dl>
      <fieldset className={styles.links} disabled={readOnly}>
        <EvidenceLinks evidence={evidence} readOnly={readOnly} />
        <EvidenceClaims evidenceId={evidence.id} />
      </fieldset>
      <Link to="/evidence" search={{ id: evidence.id }} className={styles.more}>
        {t('viewer:screen.more')}
      </Link>
    </aside>
  )
}
