import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Score } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument, Item, Scale } from '../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { type ScoreDraft, saveScore } from '../mutations.ts'
import { BandRow } from './band-row.tsx'
import { BandTable } from './band-table.tsx'
import { PercentEntry } from './percent-entry.tsx'
import { Proposal } from './proposal.tsx'
import { ScoreFacts } from './score-facts.tsx'
import styles from './score-panel.module.css'
import { scoreText } from './score-text.ts'
import { Standing } from './standing.tsx'

type View = 'short' | 'words'
/** The chosen view stays from item to item. */
const chosenView: { current: View } = { current: 'short' }

type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly item: Item
  readonly scale: Scale
  /** Every score of the assessment. */
  readonly scores: readonly Score[]
}

/** Bands, percent and reason of an item; all leaves of the item share them. */
export const ScorePanel = ({ assessmentId, instrument, item, scale, scores }: Props) => {
  const { t } = useTranslation('assess')
  const [view, setView] = useState(chosenView.current)
  const place = { assessmentId, item: item.code }
  const score = scores.find(one => one.item === item.code)
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
  const choose = (dimension: string, band: string) => change({ bands: { ...value.bands, [dimension]: band } })
  const byItem = Object.fromEntries([
    ...scores.map(one => [one.item, { percent: one.percent }] as const),
    [item.code, { percent: value.percent }] as const,
  ])
  return (
    <section className={styles.panel} aria-labelledby="score-title">
      <header className={styles.head}>
        <h2 id="score-title">{t('score.title', { code: item.code })}</h2>
        {item.leaves.length > 1 ? (
          <span className={styles.shared}>{t('score.shared', { count: item.leaves.length })}</span>
        ) : null}
        <SaveMark state={state} onRetry={() => void saver.flush()} />
        <div className={styles.view}>
          <Segmented<View>
            label={t('score.view')}
            value={view}
            options={(['short', 'words'] as const).map(one => ({
              value: one,
              label: t(`score.views.${one}`),
            }))}
            onChange={one => {
              chosenView.current = one
              setView(one)
            }}
          />
        </div>
      </header>
      <div data-bands="">
        {view === 'words' ? (
          <BandTable scale={scale} bands={value.bands} group={item.code} onChoose={choose} />
        ) : (
          scale.dimensions.map(dimension => (
            <BandRow
              key={dimension.id}
              dimension={dimension}
              bands={scale.bands}
              group={item.code}
              chosen={value.bands[dimension.id]}
              onChoose={band => choose(dimension.id, band)}
            />
          ))
        )}
      </div>
      <ScoreFacts place={place} scale={scale} />
      <div className={styles.sum}>
        <PercentEntry
          percent={value.percent}
          step={scale.step}
          points={item.points}
          onChange={percent => change({ percent })}
        />
      </div>
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
      <Standing instrument={instrument} item={item} scores={byItem} />
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
