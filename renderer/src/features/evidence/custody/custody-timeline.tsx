import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustodyEvent } from '../../../../../shared/domain/evidence/custody/custody-event.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import evidenceStyles from '../evidence.module.css'
import styles from './custody.module.css'
import { useEventWords } from './use-event-words.ts'

const shownFirst = 6

/** One journal entry may tell several things, each of another row. */
const keyOf = (event: CustodyEvent): string => {
  const row = 'target' in event ? event.target : 'claimId' in event ? event.claimId : ''
  return `${event.seq} ${event.kind} ${row}`
}

/** What happened to an evidence from its intake on, newest first, as the journal tells it. */
export const CustodyTimeline = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('custody')
  const format = useFormat()
  const [all, setAll] = useState(false)
  const events = useRequest('evidence.custody', { id }).data?.events ?? []
  const say = useEventWords(events)
  const shown = all ? events : events.slice(0, shownFirst)
  return (
    <section className={evidenceStyles.part} aria-labelledby="custody-title">
      <h3 id="custody-title">
        {t('timeline.title')} <span className={evidenceStyles.meta}>{events.length}</span>
      </h3>
      <ol className={styles.events}>
        {shown.map(event => (
          <li key={keyOf(event)}>
            {event.undo ? t('timeline.undo') : ''}
            {say(event)}
            <small>
              {format.moment(event.at)} · {event.actor || t('timeline.nobody')} · {event.device}
            </small>
          </li>
        ))}
      </ol>
      {events.length > shownFirst ? (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('timeline.fewer') : t('timeline.more', { count: events.length - shownFirst })}
        </button>
      ) : null}
    </section>
  )
}
