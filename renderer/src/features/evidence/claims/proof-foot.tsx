import { useTranslation } from 'react-i18next'
import type { Proof } from '../../../../../shared/contract/requests/claims.ts'
import type { Passage } from '../../../../../shared/domain/evidence/passage.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './claims.module.css'

type Props = {
  readonly proof: Proof | null
  /** What was marked now; null while nothing was. */
  readonly place: Passage | null
  readonly note: string
  readonly busy: boolean
  readonly onNote: (note: string) => void
  readonly onOther: () => void
  readonly onKeep: (place: Passage) => void
  readonly onRemove: () => void
}

/** Below the passage: what is marked, a note, and keeping it; a proof on an older content can hold where it was. */
export const ProofFoot = ({ proof, place, note, busy, onNote, onOther, onKeep, onRemove }: Props) => {
  const { t } = useTranslation('claims')
  const words =
    place !== null
      ? t('dialog.marked', { page: place.page, quote: place.quote.slice(0, 60) })
      : proof === null
        ? t('dialog.mark')
        : proof.state === 'intact'
          ? t('dialog.where', { page: proof.place.page, quote: proof.place.quote.slice(0, 60) })
          : t(`dialog.${proof.state}`)
  return (
    <div className={styles.foot}>
      <p role="status" title={place?.quote ?? proof?.place.quote}>
        {words}
      </p>
      {place === null ? null : (
        <TextField
          label={t('dialog.note')}
          hideLabel
          placeholder={t('dialog.note')}
          maxLength={2000}
          value={note}
          onChange={onNote}
        />
      )}
      {proof === null || place !== null ? null : (
        <Button variant="quiet" onClick={onRemove}>
          {t('dialog.remove')}
        </Button>
      )}
      <Button onClick={onOther}>{t('dialog.other')}</Button>
      {proof?.state === 'replaced' && place === null ? (
        <Button variant="primary" disabled={busy} onClick={() => onKeep(proof.place)}>
          {t('dialog.same')}
        </Button>
      ) : proof?.state === 'intact' && place === null ? null : (
        <Button
          variant="primary"
          disabled={busy || place === null}
          onClick={() => (place === null ? undefined : onKeep(place))}
        >
          {t('dialog.keep')}
        </Button>
      )}
    </div>
  )
}
