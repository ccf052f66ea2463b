import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import { bindingCap } from '../../../../shared/domain/gains/next-percent.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import { EffortMeter } from './effort-meter.tsx'
import { GainLimit } from './gain-limit.tsx'
import { GainReasons } from './gain-reasons.tsx'
import styles from './gains.module.css'
import { MakeGainAction } from './make-gain-action.tsx'

type Props = {
  readonly gain: GainRow
  readonly assessmentId: string
  readonly instrument: Instrument
  /** The percent now supposed. */
  readonly percent: number
  readonly onPlay: (percent: number) => void
}

/** One item: its next step, what that brings at which effort and why, and a slider to suppose with. */
export const GainLine = ({ gain, assessmentId, instrument, percent, onPlay }: Props) => {
  const { t } = useTranslation('years')
  const pick = usePickText()
  const format = useFormat()
  const { code, limit, gained } = gain
  const item = instrument.categories.flatMap(category => category.items).find(one => one.code === code)
  const scale = instrument.scales.find(one => one.id === item?.scale)
  if (item === undefined || scale === undefined) return null
  const leaf = item.leaves[0]?.code ?? code
  const caps = scale.caps.filter(cap => gain.caps.includes(cap.id))
  const over = percent > gain.percent ? bindingCap(scale, caps, percent) : null
  const target = percent === gain.percent ? (gained > 0 ? gain.to : (limit?.to ?? gain.to)) : percent
  return (
    <li id={`gain-${code}`} className={styles.line}>
      <div>
        <h3>
          <Link to="/assess" search={{ assessment: assessmentId, leaf }}>
            {code} {pick(item.title)}
          </Link>
        </h3>
        <p className={styles.step}>
          {gained > 0 ? (
            <>
              <b>{t('gains.step', { percent: gain.percent, to: gain.to })}</b>
              <b className={styles.gained}>{t('gains.gained', { points: format.points(gained) })}</b>
            </>
          ) : (
            <b>{t('gains.locked', { percent: gain.percent })}</b>
          )}
          <EffortMeter value={gain.effort} />
          {gained > 0 ? <span>{t('gains.ratio', { points: format.short(gain.ratio) })}</span> : null}
        </p>
        <GainReasons gain={gain} />
        {limit === null ? null : <GainLimit gain={gain} limit={limit} caps={scale.caps} leaf={leaf} />}
      </div>
      <div className={styles.play}>
        <label className={cx(styles.slider, percent !== gain.percent && styles.moved)}>
          <span className="visually-hidden">{t('gains.play', { code })}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={scale.step}
            value={percent}
            aria-valuetext={`${percent}%`}
            style={{ '--at': percent } as CSSProperties}
            onChange={event => onPlay(Number(event.target.value))}
          />
          <output>{percent}%</output>
        </label>
        {over === null ? null : (
          <p className={styles.over}>{t('gains.over', { text: pick(over.cap.text) })}</p>
        )}
        <MakeGainAction gain={gain} to={target} assessmentId={assessmentId} instrument={instrument} />
      </div>
    </li>
  )
}
