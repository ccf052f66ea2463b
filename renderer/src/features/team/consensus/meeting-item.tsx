import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import type { ItemPlace } from '../item-places.ts'
import { useConsensusItem } from '../queries.ts'
import { EvidencePeek } from '../reading/evidence-peek.tsx'
import { AgreedFindings } from './agreed-findings.tsx'
import styles from './consensus.module.css'
import { Decision } from './decision.tsx'
import { ItemGround } from './item-ground.tsx'
import { ItemHead } from './item-head.tsx'
import { useMeetingDraft } from './meeting-drafts.ts'
import { ScoreTable } from './score-table.tsx'
import { useItemEvidence } from './use-item-evidence.ts'
import { Voices } from './voices.tsx'

type Props = {
  readonly assessment: Assessment
  readonly place: ItemPlace
  readonly item: ConsensusItem
  readonly limit: number
  readonly onMove: (step: 1 | -1) => void
}

/** One item before the meeting: who gave what and why, what to keep of it, and the one percent below. */
export const MeetingItem = ({ assessment, place, item, limit, onMove }: Props) => {
  const { t } = useTranslation('team')
  const page = useConsensusItem(assessment.id, item.item).data
  const linked = useItemEvidence(place.item)
  const { draft, change, clear } = useMeetingDraft(assessment.id, item.item)
  const [peeked, setPeeked] = useState<string | null>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const percent = draft.percent ?? item.agreed?.percent ?? item.median
  const words = draft.reason ?? item.agreed?.reason ?? ''
  const cite = (number: number): void => {
    change({ reason: `${words}${t('meeting.cited', { number })}` })
    setPeeked(null)
    reason.current?.focus()
  }
  return (
    <div className={styles.meeting}>
      <article
        className={styles.centre}
        aria-label={item.item}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        <ItemHead place={place} item={item} limit={limit} previous={page?.previous ?? null} onMove={onMove} />
        {page === undefined ? null : (
          <>
            <ScoreTable place={place} page={page} percent={percent} />
            <Voices
              page={page}
              strengths={draft.strengths}
              opportunities={draft.opportunities}
              change={change}
            />
            <AgreedFindings
              assessmentId={assessment.id}
              place={place}
              findings={page.findings}
              strengths={draft.strengths}
              opportunities={draft.opportunities}
              change={change}
            />
          </>
        )}
        <ItemGround assessment={assessment} place={place} linked={linked} onPeek={setPeeked} />
      </article>
      <Decision
        assessmentId={assessment.id}
        place={place}
        item={item}
        limit={limit}
        percent={percent}
        reason={words}
        reasonField={reason}
        draft={draft}
        change={change}
        clear={clear}
        onMove={onMove}
      />
      {peeked === null ? null : <EvidencePeek id={peeked} onCite={cite} onClose={() => setPeeked(null)} />}
    </div>
  )
}
