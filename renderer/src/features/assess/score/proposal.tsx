import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { useLanguage, usePickText } from '../../../i18n/use-language.ts'
import { useProposal } from '../queries.ts'
import { CapWarning } from './cap-warning.tsx'
import styles from './score-panel.module.css'

type Note = { readonly id: string; readonly params: Readonly<Record<string, string | number>> }

const reasonIds = ['bands-missing', 'median-band', 'strength', 'gap', 'balanced', 'held-in-band'] as const
const isReason = (id: string): id is (typeof reasonIds)[number] => reasonIds.some(known => known === id)

type Choice = {
  readonly scale: Scale
  readonly current: number | null
  readonly onTake: (percent: number) => void
}

type Props = Choice & { readonly place: { readonly assessmentId: string; readonly item: string } }

/** The proposal for the bands of an item as they are stored. */
export const Proposal = ({ place, ...choice }: Props) => {
  const { data } = useProposal(place.assessmentId, place.item)
  return data ? <ProposalText data={data} {...choice} /> : null
}

/** The best-fit percent for the bands, why, and which rules of thumb held it down. */
export const ProposalText = ({
  data,
  scale,
  current,
  onTake,
}: Choice & { readonly data: RequestOutput<'scores.proposal'> }) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const language = useLanguage()
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
      .join(language === 'en' ? ', ' : '、')
    return t(`score.reasons.${note.id}`, {
      ...note.params,
      dimension: dimensionName(note.params.dimension),
      band: bandName(note.params.band),
      missing,
    })
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
        <CapWarning key={String(note.params.cap)} scale={scale} params={note.params} />
      ))}
    </div>
  )
}
