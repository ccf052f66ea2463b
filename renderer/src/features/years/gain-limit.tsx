import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import type { Cap } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './gains.module.css'

type Props = {
  readonly gain: GainRow
  readonly limit: NonNullable<GainRow['limit']>
  readonly caps: readonly Cap[]
  readonly leaf: string
}

/** The cap that holds an item: its words, what lifts it, what that would bring, and the way there. */
export const GainLimit = ({ gain, limit, caps, leaf }: Props) => {
  const { t } = useTranslation('years')
  const pick = usePickText()
  const format = useFormat()
  const cap = caps.find(({ id }) => id === limit.cap)
  if (cap === undefined) return null
  const figures = cap.when === 'no-comparison-data' || cap.when === 'fewer-than-three-years'
  return (
    <p className={styles.limit}>
      {t('gains.limit', { text: pick(cap.text) })}
      {gain.percent > limit.allowed ? ` ${t('gains.above', { percent: gain.percent })}` : ''}
      <br />
      {t('gains.lift', { text: t(`gains.lifts.${cap.when}`) })}
      {limit.to > gain.to ? (
        <b> {t('gains.unlocked', { to: limit.to, points: format.points(limit.gained) })}</b>
      ) : null}{' '}
      <Link to="/assess" search={{ leaf, ...(figures ? { tab: 'results' } : { focus: 'score' }) }}>
        {t(`gains.goLift.${cap.when}`)}
      </Link>
    </p>
  )
}
