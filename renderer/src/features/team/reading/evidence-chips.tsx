import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import styles from './evidence-chips.module.css'

type Props = { readonly evidence: readonly Evidence[]; readonly onPeek: (evidence: Evidence) => void }

/** The evidence behind something, each a look away. */
export const EvidenceChips = ({ evidence, onPeek }: Props) => {
  const { t } = useTranslation('team')
  return (
    <ul className={styles.chips} aria-label={t('reading.evidence')}>
      {evidence.map(one => (
        <li key={one.id}>
          <button type="button" onClick={() => onPeek(one)}>
            <b>E-{one.number}</b> {one.facts.title}
          </button>
        </li>
      ))}
    </ul>
  )
}
