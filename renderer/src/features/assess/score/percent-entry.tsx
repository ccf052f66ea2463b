import { useTranslation } from 'react-i18next'
import { scoreItem } from '../../../../../shared/domain/scoring/score-item.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './score-panel.module.css'

type Props = {
  readonly percent: number | null
  readonly step: number
  readonly points: number
  readonly onChange: (percent: number | null) => void
}

/** The one percent of an item in steps of the scale, and the points that it gives. */
export const PercentEntry = ({ percent, step, points, onChange }: Props) => {
  const { t } = useTranslation('assess')
  const format = useFormat()
  const steps = Array.from({ length: Math.floor(100 / step) + 1 }, (_, index) => index * step)
  return (
    <>
      <label className={styles.percent}>
        <span>{t('score.percent')}</span>
        <select
          value={percent ?? ''}
          onChange={event => onChange(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{t('score.notScored')}</option>
          {steps.map(value => (
            <option key={value} value={value}>
              {value}%
            </option>
          ))}
        </select>
      </label>
      <output className={styles.points}>
        {percent === null
          ? t('score.pointsOpen', { points })
          : t('score.points', { score: format.points(scoreItem(points, percent)), points })}
      </output>
    </>
  )
}
