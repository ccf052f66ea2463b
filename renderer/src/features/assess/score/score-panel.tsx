import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Score } from '../../../../../shared/contract/requests/assessments.ts'
import type { Item, Scale } from '../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { type ScoreDraft, saveScore } from '../mutations.ts'
import { BandRow } from './band-row.tsx'
import { BandTable } from './band-table.tsx'
import { PercentEntry } from './percent-entry.tsx'
import { Proposal } from './proposal.tsx'
import styles from './score-panel.module.css'

type Props = {
  readonly assessmentId: string
  readonly item: Item
  readonly scale: Scale
  readonly score: Score | undefined
}

/** Bands, percent and reason of an item; all leaves of the item share them. */
export const ScorePanel = ({ assessmentId, item, scale, score }: Props) => {
  const { t } = useTranslation('assess')
  const [showAll, setShowAll] = useState(false)
  const place = { assessmentId, item: item.code }
  const stored: ScoreDraft = {
    bands: score?.bands ?? {},
    percent: score?.percent ?? null,
    reason: score?.reason ?? '',
  }
  const { value, state, saver } = useAutosaver<ScoreDraft>(
    `score:${assessmentId}/${item.code}`,
    { value: stored, revision: score?.revision ?? 0 },
    (draft, revision) => saveScore(place, draft, revision),
    350,
  )
  const change = (part: Partial<ScoreDraft>) => saver.change({ ...value, ...part })
  return (
    <section className={styles.panel} aria-labelledby="score-title">
      <header className={styles.head}>
        <h2 id="score-title">{t('score.title', { code: item.code })}</h2>
        {item.leaves.length > 1 ? (
          <span className={styles.shared}>{t('score.shared', { count: item.leaves.length })}</span>
        ) : null}
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </header>
      {scale.dimensions.map(dimension => (
        <BandRow
          key={dimension.id}
          dimension={dimension}
          bands={scale.bands}
          group={item.code}
          chosen={value.bands[dimension.id]}
          onChoose={band => change({ bands: { ...value.bands, [dimension.id]: band } })}
        />
      ))}
      <button
        type="button"
        className={styles.link}
        aria-expanded={showAll}
        onClick={() => setShowAll(!showAll)}
      >
        {showAll ? t('score.hideBands') : t('score.showBands')}
      </button>
      {showAll ? <BandTable scale={scale} bands={value.bands} /> : null}
      <PercentEntry
        percent={value.percent}
        step={scale.step}
        points={item.points}
        onChange={percent => change({ percent })}
      />
      <Proposal place={place} scale={scale} current={value.percent} onTake={percent => change({ percent })} />
      <label className={styles.reason}>
        <span>{t('score.reason')}</span>
        <textarea
          rows={2}
          maxLength={4000}
          value={value.reason}
          placeholder={t('score.reasonHint')}
          onChange={event => change({ reason: event.target.value })}
          onBlur={() => void saver.flush()}
        />
      </label>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={scoreText(value)}
          theirs={scoreText(state.stored.value)}
          onChoose={choice => saver.resolve(choice)}
        />
      ) : null}
    </section>
  )
}

const scoreText = (score: ScoreDraft): string =>
  [
    score.percent === null ? '–' : `${score.percent}%`,
    Object.entries(score.bands)
      .map(([dimension, band]) => `${dimension} ${band}`)
      .join(' · '),
    score.reason,
  ].join('\n')
