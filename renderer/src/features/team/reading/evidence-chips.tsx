import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { MoreButton } from '../../../ui/more-button.tsx'
import { usePart } from '../../../ui/use-part.ts'
import styles from './evidence-chips.module.css'

type Props = { readonly evidence: readonly Evidence[]; readonly onPeek: (id: string) => void }

/** The evidence behind something, each a look away. */
export const EvidenceChips = ({ evidence, onPeek }: Props) => {
  const { t } = useTranslation('team')
  const { shown, rest, more } = usePart(evidence, 20)
  return (
    <ul className={styles.chips} aria-label={t('reading.evidence')}>
      {shown.map(one => (
        <li key={one.id}>
          <button type="button" onClick={() => onPeek(one.id)}>
            <b>E-{one.number}</b> {one.facts.title}
          </button>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <MoreButton rest={rest} onMore={more} />
        </li>
      ) : null}
    </ul>
  )
}
