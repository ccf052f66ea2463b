import { useTranslation } from 'react-i18next'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import styles from './gains.module.css'

const known = [
  'edge',
  'stride',
  'top',
  'unwritten',
  'evidence',
  'comparison',
  'years',
  'high',
  'under-way',
] as const

/** Why an item stands where it stands: the step, then every part of the effort with its weight. */
export const GainReasons = ({ gain }: { readonly gain: GainRow }) => {
  const { t } = useTranslation('years')
  const sentences = gain.reasons.flatMap(({ id, params }) => {
    const reason = known.find(one => one === id)
    if (reason === undefined) return []
    const none = reason === 'comparison' && params.of === 0
    const text = none
      ? t('gains.reasons.comparisonNone')
      : t(`gains.reasons.${reason}`, { ...params, count: Number(params.count ?? 0) })
    const weight = Number(params.weight ?? 0)
    const sign = weight > 0 ? `+${weight}` : `−${Math.abs(weight)}`
    return [weight === 0 ? text : `${text} (${sign})`]
  })
  return <p className={styles.why}>{sentences.join(' · ')}</p>
}
