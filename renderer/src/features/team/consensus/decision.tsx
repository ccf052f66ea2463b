import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { onEnter } from '../../../ui/on-enter.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import type { ItemPlace } from '../item-places.ts'
import { PercentSlider } from '../percent-slider.tsx'
import { onStep } from '../percent-step.ts'
import styles from './consensus.module.css'
import { DecisionState } from './decision-state.tsx'
import { isTouched, type MeetingDraft } from './meeting-drafts.ts'
import type { MeetingKey } from './meeting-key.ts'
import { useMeetingKeys } from './use-meeting-keys.ts'

type Props = {
  readonly assessmentId: string
  readonly place: ItemPlace
  readonly item: ConsensusItem
  readonly limit: number
  readonly percent: number | null
  readonly reason: string
  readonly reasonField: RefObject<HTMLTextAreaElement | null>
  readonly draft: MeetingDraft
  readonly change: (part: Partial<MeetingDraft>) => void
  readonly clear: () => void
  readonly onMove: (step: 1 | -1) => void
}

const textsOf = (lines: MeetingDraft['strengths']): string[] =>
  lines.flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]))

/** The one percent of the meeting with its reason; everything by keyboard. */
export const Decision = (props: Props) => {
  const { assessmentId, place, item, limit, percent, reason, reasonField, draft, change, clear, onMove } =
    props
  const { t } = useTranslation('team')
  const [lacksReason, setLacksReason] = useState(false)
  const slider = useRef<HTMLInputElement>(null)
  const save = useSend('consensus.save', { saves: true })
  const settled = item.agreed !== null && !isTouched(draft)
  const { step } = place.scale
  useEffect(() => slider.current?.focus({ preventScroll: true }), [])
  const confirm = useCallback((): void => {
    if (settled) {
      onMove(1)
      return
    }
    if (percent === null || save.isPending) return
    if (item.mustDiscuss && reason.trim() === '') {
      setLacksReason(true)
      reasonField.current?.focus()
      return
    }
    save.mutate(
      {
        assessmentId,
        item: item.item,
        revision: item.agreed?.revision ?? 0,
        percent,
        reason: reason.trim(),
        strengths: textsOf(draft.strengths),
        opportunities: textsOf(draft.opportunities),
      },
      {
        onSuccess: () => {
          clear()
          slider.current?.focus()
        },
      },
    )
  }, [settled, percent, reason, item, draft, assessmentId, clear, onMove, save, reasonField])
  const act = useCallback(
    (key: MeetingKey): void => {
      if (key.does === 'next') onMove(1)
      else if (key.does === 'previous') onMove(-1)
      else if (key.does === 'confirm') confirm()
      else if (key.does === 'median' && item.median !== null) change({ percent: item.median })
      else if (key.does === 'step') change({ percent: onStep((percent ?? 50) + key.by * step, step) })
    },
    [onMove, confirm, item.median, change, percent, step],
  )
  useMeetingKeys(act)
  return (
    <section className={styles.decision} aria-label={t('decision.title')}>
      <PercentSlider
        ref={slider}
        label={t('decision.percent')}
        scale={place.scale}
        points={place.item.points}
        percent={percent}
        start={50}
        onChange={value => change({ percent: value })}
      />
      <div className={styles.words}>
        <TextArea
          ref={reasonField}
          label={t(item.mustDiscuss ? 'decision.reasonNeeded' : 'decision.reason')}
          rows={1}
          maxLength={4000}
          placeholder={t('decision.reasonHint')}
          value={reason}
          error={
            lacksReason && reason.trim() === ''
              ? t(`decision.missing.${item.discuss[0] ?? 'bands-differ'}`, {
                  spread: item.spread ?? 0,
                  limit,
                })
              : undefined
          }
          onChange={text => change({ reason: text })}
          onKeyDown={onEnter(event => {
            event.stopPropagation()
            confirm()
          })}
        />
      </div>
      <div className={styles.deeds}>
        <Button
          aria-keyshortcuts="M"
          disabled={item.median === null}
          onClick={() => item.median !== null && change({ percent: item.median })}
        >
          {item.median === null ? t('decision.noMedian') : t('decision.median', { percent: item.median })}
        </Button>
        <Button variant="primary" disabled={percent === null || save.isPending} onClick={confirm}>
          {t(settled ? 'decision.goOn' : item.agreed === null ? 'decision.confirm' : 'decision.confirmAgain')}
        </Button>
      </div>
      <DecisionState item={item} touched={isTouched(draft)} onDrop={clear} />
    </section>
  )
}
