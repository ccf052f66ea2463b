import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx'
import styles from './score-panel.module.css'

type Props = {
  readonly scale: Scale
  readonly params: Readonly<Record<string, string | number>>
}

/** A cap that lowered the proposal: what it lowered, the rule in its own words, and how far the rule may be trusted. */
export const CapWarning = ({ scale, params }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const cap = scale.caps.find(one => one.id === params.cap)
  if (!cap) return null
  const dimension = scale.dimensions.find(one => one.id === params.dimension)
  const from = scale.bands.find(one => one.id === params.from)
  const { note, confidence } = cap.provenance
  return (
    <div className={styles.warning} data-rule={cap.id}>
      <p>
        <b>
          {dimension
            ? t('score.capOfDimension', { dimension: pick(dimension.title), max: cap.maxPercent })
            : t('score.capOfItem', { max: cap.maxPercent })}
        </b>{' '}
        <ConfidenceMark confidence={confidence} />
      </p>
      <p>
        {pick(cap.text)}
        {t('score.capFrom', { from: from ? `${from.from}–${from.to}%` : `${params.from}%` })}
      </p>
      {note ? <p className={styles.source}>{pick(note)}</p> : null}
    </div>
  )
}
