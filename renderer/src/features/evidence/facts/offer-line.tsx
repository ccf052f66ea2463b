import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Candidate } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'
import styles from './facts.module.css'

type Props = {
  readonly offer: Candidate
  /** How the value reads, where it is not what is shown. */
  readonly shown?: string
  readonly fact: string
  readonly onAccept: () => void
}

/** A proposal for a fact in one quiet line; hovering or reaching it shows the line it was read from. */
export const OfferLine = ({ offer, shown = offer.value, fact, onAccept }: Props) => {
  const { t } = useTranslation('facts')
  const id = useId()
  const place = offer.page === 0 ? t('offer.fileName') : t('offer.page', { page: offer.page })
  return (
    <div className={styles.offer}>
      <span className={styles.offered} title={shown}>
        {t('offer.text', { value: shown })}
      </span>
      <span className={styles.place}>{place}</span>
      <button
        type="button"
        className={styles.accept}
        aria-label={t('offer.acceptFact', { fact, value: shown })}
        aria-describedby={id}
        onClick={onAccept}
      >
        {t('offer.accept')}
      </button>
      <span id={id} role="tooltip" className={styles.quote}>
        {t(`why.${offer.why}`)}
        {offer.quote === '' ? '' : ` · ${offer.quote}`}
      </span>
    </div>
  )
}
