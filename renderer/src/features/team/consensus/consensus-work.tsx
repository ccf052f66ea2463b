import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { type ItemPlace, stepFrom } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import { Agenda } from './agenda.tsx'
import { type AgendaSort, firstOpen, orderAgenda } from './agenda-order.ts'
import styles from './consensus.module.css'
import { MediansDialog } from './medians-dialog.tsx'
import { MeetingItem } from './meeting-item.tsx'
import { MeetingOverview } from './meeting-overview.tsx'

type Props = {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly data: Consensus
  readonly places: readonly ItemPlace[]
  /** The item on the screen; null for the overview. */
  readonly place: ItemPlace | null
  readonly sort: AgendaSort
}

/** Agenda at the left; the item or the overview beside it. */
export const ConsensusWork = ({ assessment, instrument, data, places, place, sort }: Props) => {
  const { t } = useTranslation('team')
  const navigate = useNavigate()
  const [taking, setTaking] = useState(false)
  const order = useMemo(() => orderAgenda(data.items, sort), [data.items, sort])
  const go = useCallback(
    (item: string) =>
      void navigate({
        to: '/assess/consensus',
        search: sort === 'code' ? { item, sort } : { item },
        replace: true,
      }),
    [navigate, sort],
  )
  const code = place?.item.code
  const item = data.items.find(one => one.item === code)
  const move = (step: 1 | -1): void => {
    const codes = order.map(one => one.item)
    const next = code === undefined ? codes[0] : stepFrom(codes, code, step)
    if (next !== null && next !== undefined) go(next)
  }
  return (
    <div className={styles.area}>
      <section className={styles.side} aria-label={t('agenda.title')}>
        <Agenda
          data={data}
          places={places}
          order={order}
          sort={sort}
          current={code}
          onTakeMedians={() => setTaking(true)}
        />
      </section>
      {place === null || item === undefined ? (
        <MeetingOverview
          assessment={assessment}
          instrument={instrument}
          data={data}
          onBegin={() => {
            const first = firstOpen(order)
            if (first !== null) go(first)
          }}
        />
      ) : (
        <MeetingItem
          key={place.item.code}
          assessment={assessment}
          place={place}
          item={item}
          limit={data.assessment.spreadLimit}
          onMove={move}
        />
      )}
      {taking ? (
        <MediansDialog
          assessmentId={assessment.id}
          data={data}
          places={places}
          onClose={() => setTaking(false)}
        />
      ) : null}
    </div>
  )
}
