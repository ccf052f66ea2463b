import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { inflationWarning, maturityOf } from '../../../../shared/domain/scoring/maturity-of.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { AfterIdle } from '../../ui/after-idle.tsx'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import { cx } from '../../ui/cx.ts'
import overview from './overview.module.css'
import styles from './score-card.module.css'
import { ScoreTable } from './score-table.tsx'

const Radar = lazy(() => import('./radar.tsx').then(module => ({ default: module.Radar })))

type Props = {
  readonly instrument: Instrument
  readonly summary: RequestOutput<'assessments.get'>['summary']
}

/** The total with its maturity wording, the categories as table and radar, and how far to trust the points. */
export const ScoreCard = ({ instrument, summary }: Props) => {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const pick = usePickText()
  const complete = summary.scoredItems === summary.items
  const scored = summary.scoredItems > 0
  const level = complete ? maturityOf(instrument, summary.total) : null
  const points = instrument.provenance.points
  const { maturity } = instrument
  return (
    <section className={overview.card} aria-label={t('score.heading')}>
      <p className={styles.total}>
        <strong>{scored ? format.points(summary.total) : '–'}</strong>
        <span className={overview.muted}>{t('score.of', { points: format.count(summary.points) })}</span>
      </p>
      <p
        className={styles.level}
        title={maturity.provenance.note ? pick(maturity.provenance.note) : undefined}
      >
        {level === null ? (
          <span className={overview.muted}>{t('score.maturityLater')}</span>
        ) : (
          <>
            <span>
              {t('score.maturity', { title: pick(level.title) })} · {pick(level.advice)}
            </span>
            <ConfidenceMark confidence={maturity.provenance.confidence} />
          </>
        )}
      </p>
      {complete && inflationWarning(instrument, summary.total) !== null ? (
        <p className={styles.warning}>{pick(maturity.inflatedWarning)}</p>
      ) : null}
      <ScoreTable instrument={instrument} summary={summary} />
      {scored ? (
        <div className={styles.radar}>
          <AfterIdle>
            <Suspense fallback={null}>
              <Radar instrument={instrument} summary={summary} />
            </Suspense>
          </AfterIdle>
        </div>
      ) : null}
      <p className={cx(overview.small, overview.muted)}>
        {complete ? '' : `${t('score.partly', { scored: summary.scoredItems, items: summary.items })} · `}
        {t('score.self')}
        {points.confidence === 'unverified' ? (
          <span title={points.note ? pick(points.note) : undefined}> {t('score.pointsUnverified')}</span>
        ) : null}
      </p>
    </section>
  )
}
