import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { bandOf } from '../../../../shared/domain/scoring/band-of.ts'
import { scoreItem } from '../../../../shared/domain/scoring/score-item.ts'
import type { Scale } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { BandZones } from './band-zones.tsx'
import styles from './percent-slider.module.css'
import { onStep } from './percent-step.ts'
import { zonesOf } from './plot-places.ts'

type Props = {
  readonly label: string
  readonly scale: Scale
  readonly points: number
  readonly percent: number | null
  /** Where the handle rests while there is no percent. */
  readonly start: number
  readonly onChange: (percent: number) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** One percent in steps of the scale over its bands, with the points that it gives. */
export const PercentSlider = ({ label, scale, points, percent, start, onChange, onKeyDown, ref }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const told = percent === null ? t('percent.none') : `${percent}%`
  return (
    <div className={styles.slider} data-empty={percent === null ? '' : undefined}>
      <p className={styles.figures}>
        <b>{told}</b>
        <span>
          {percent === null
            ? t('percent.atStake', { points: format.short(points) })
            : t('percent.points', {
                score: format.points(scoreItem(points, percent)),
                points: format.short(points),
              })}
        </span>
      </p>
      <div className={styles.track}>
        <BandZones
          zones={zonesOf(scale)}
          names="bands"
          marked={percent === null ? undefined : bandOf(scale, percent)?.id}
        />
        <input
          ref={ref}
          type="range"
          min={0}
          max={100}
          step={scale.step}
          className={styles.range}
          aria-label={label}
          aria-valuetext={told}
          value={percent ?? onStep(start, scale.step)}
          onChange={event => onChange(Number(event.target.value))}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}
