import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { useLanguage, usePickText } from '../../../i18n/use-language.ts'
import { useProposal } from '../queries.ts'
import styles from './score-panel.module.css'

type Note = { readonly id: string; readonly params: Readonly<Record<string, string | number>> }

const reasonIds = ['bands-missing', 'median-band', 'strength', 'gap', 'balanced', 'held-in-band'] as const
const isReason = (id: string): id is (typeof reasonIds)[number] => reasonIds.some(known => known === id)

type Props = {
  readonly place: { readonly assessmentId: string; readonly item: string }
  readonly scale: Scale
  readonly current: number | null
  readonly onTake: (percent: number) => void
}

/** The best-fit percent for the bands, why, and which rule of thumb held it down. */
export const Proposal = ({ place, scale, current, onTake }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const language = useLanguage()
  const { data } = useProposal(place.assessmentId, place.item)
  if (!data) return null
  const dimensionName = (id: unknown) => {
    const dimension = scale.dimensions.find(one => one.id === id)
    return dimension ? pick(dimension.title) : String(id ?? '')
  }
  const bandName = (id: unknown) => {
    const band = scale.bands.find(one => one.id === id)
    return band ? `${band.from}–${band.to}%` : String(id ?? '')
  }
  const sentence = (note: Note) => {
    if (!isReason(note.id)) return ''
    const missing = String(note.params.missing ?? '')
      .split(' ')
      .map(dimensionName)
      .join('、')
    return t(`score.reasons.${note.id}`, {
      ...note.params,
      dimension: dimensionName(note.params.dimension),
      band: bandName(note.params.band),
      missing,
    })
  }
  const warning = (note: Note) => {
    const cap = scale.caps.find(one => one.id === note.params.cap)
    return cap ? pick(cap.text) : ''
  }
  const { percent } = data
  return (
    <div className={styles.proposal} aria-live="polite">
      {percent === null ? null : (
        <p>
          <b>{t('score.proposed', { percent })}</b>{' '}
          {percent === current ? (
            <span className={styles.taken}>✓ {t('score.taken')}</span>
          ) : (
            <button type="button" className={styles.link} onClick={() => onTake(percent)}>
              {t('score.take', { percent })}
            </button>
          )}
        </p>
      )}
      <p>
        {data.reasons
          .map(sentence)
          .filter(Boolean)
          .join(language === 'en' ? ' ' : '')}
      </p>
      {data.warnings.map(note => (
        <p key={`${note.id}-${note.params.cap ?? ''}`} className={styles.warning}>
          <b>{t('score.warning')}</b> {warning(note)}
        </p>
      ))}
    </div>
  )
}
