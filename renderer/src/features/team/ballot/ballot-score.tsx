import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { BandRow } from '../../assess/score/band-row.tsx'
import { BandTable } from '../../assess/score/band-table.tsx'
import { ProposalText } from '../../assess/score/proposal.tsx'
import type { ItemPlace } from '../item-places.ts'
import { PercentSlider } from '../percent-slider.tsx'
import styles from './ballot.module.css'
import type { BallotDraft } from './ballot-draft.ts'
import { useBandKeys } from './use-band-keys.ts'

type Props = {
  readonly assessorId: string
  readonly place: ItemPlace
  readonly draft: BallotDraft
  readonly readOnly: boolean
  /** Nothing of the draft waits to be saved. */
  readonly saved: boolean
  readonly change: (part: Partial<BallotDraft>) => void
  readonly onLeave: () => void
}

const focusFirstBand = (root: RefObject<HTMLElement | null>): void => {
  const radio = '[data-dimension] input'
  const chosen = root.current?.querySelector<HTMLElement>(`${radio}:checked`)
  const first = chosen ?? root.current?.querySelector<HTMLElement>(radio)
  first?.focus({ preventScroll: true })
}

/** Bands, percent and reason; with nothing but digits, Enter and words. */
export const BallotScore = ({ assessorId, place, draft, readOnly, saved, change, onLeave }: Props) => {
  const { t } = useTranslation('assess')
  const { item, scale } = place
  const [showAll, setShowAll] = useState(false)
  const root = useRef<HTMLFieldSetElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const input = { assessorId, item: item.code }
  const { data: proposal, isFetching } = useRequest('ballots.proposal', input, { keepPrevious: true })
  const [wanted, setWanted] = useState(false)
  const giveBand = (dimension: string, band: string): void => {
    const bands = { ...draft.bands, [dimension]: band }
    change({ bands })
    if (scale.dimensions.every(({ id }) => bands[id] !== undefined)) onLeave()
  }
  const take = (percent: number): void => {
    change({ percent })
    reason.current?.focus()
  }
  const offered = saved && !isFetching ? (proposal?.percent ?? null) : null
  useEffect(() => {
    if (!wanted || offered === null) return
    setWanted(false)
    take(offered)
  })
  useBandKeys(root, { scale, bands: draft.bands, onBand: giveBand }, !readOnly)
  useEffect(() => {
    if (!readOnly) focusFirstBand(root)
  }, [readOnly])
  return (
    <>
      <fieldset ref={root} disabled={readOnly} className={styles.whole}>
        {scale.dimensions.map(dimension => (
          <div key={dimension.id} data-dimension={dimension.id}>
            <BandRow
              dimension={dimension}
              bands={scale.bands}
              group={`ballot-${item.code}`}
              chosen={draft.bands[dimension.id]}
              onChoose={band => giveBand(dimension.id, band)}
            />
          </div>
        ))}
        <PercentSlider
          label={t('score.percent')}
          scale={scale}
          points={item.points}
          percent={draft.percent}
          start={proposal?.percent ?? 50}
          onChange={percent => change({ percent })}
          onKeyDown={event => {
            if (event.key === 'Delete' || event.key === 'Backspace') change({ percent: null })
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (draft.percent === null) setWanted(true)
            else reason.current?.focus()
          }}
        />
        {proposal && !readOnly ? (
          <ProposalText data={proposal} scale={scale} current={draft.percent} onTake={take} />
        ) : null}
        {readOnly ? (
          <p className={styles.reason}>{draft.reason}</p>
        ) : (
          <TextArea
            ref={reason}
            label={t('score.reason')}
            rows={2}
            maxLength={4000}
            value={draft.reason}
            placeholder={t('score.reasonHint')}
            onChange={text => change({ reason: text })}
            onBlur={onLeave}
          />
        )}
      </fieldset>
      <button
        type="button"
        className={styles.link}
        aria-expanded={showAll}
        onClick={() => setShowAll(!showAll)}
      >
        {t(showAll ? 'score.hideBands' : 'score.showBands')}
      </button>
      {showAll ? <BandTable scale={scale} bands={draft.bands} /> : null}
    </>
  )
}
