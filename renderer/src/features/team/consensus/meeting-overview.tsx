import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import type { Consensus } from '../queries.ts'
import { SpreadLimit } from '../round/spread-limit.tsx'
import { AgreementSection } from './agreement-section.tsx'
import { AssessorLean } from './assessor-lean.tsx'
import { CategoryTotals } from './category-totals.tsx'
import type { MeetingKey } from './meeting-key.ts'
import styles from './overview.module.css'
import { useMeetingKeys } from './use-meeting-keys.ts'

type Props = {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly data: Consensus
  readonly onBegin: () => void
}

/** The meeting at a glance: where to begin, the totals, how far the assessors agree and who leans which way. */
export const MeetingOverview = ({ assessment, instrument, data, onBegin }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { counts } = data
  const open = counts.items - counts.agreed
  const onKey = useCallback(
    (key: MeetingKey): void => {
      if (key.does === 'next') onBegin()
    },
    [onBegin],
  )
  useMeetingKeys(onKey)
  return (
    <article
      className={styles.overview}
      aria-labelledby="overview-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <header className={styles.head}>
        <div>
          <h1 id="overview-title">{t('overview.title')}</h1>
          <p>
            {open === 0
              ? t('overview.allAgreed', { count: counts.items })
              : counts.toTake === 0
                ? t('overview.toDiscuss', { count: counts.toDiscuss, time: format.moment(data.revealedAt) })
                : t('overview.state', {
                    discuss: counts.toDiscuss,
                    calm: counts.toTake,
                    time: format.moment(data.revealedAt),
                  })}
          </p>
        </div>
        <SpreadLimit assessmentId={assessment.id} stored={data.assessment} />
      </header>
      {open === 0 ? null : (
        <Button variant="primary" onClick={onBegin}>
          {t(counts.agreed === 0 ? 'overview.begin' : 'overview.goOn')}
        </Button>
      )}
      <CategoryTotals instrument={instrument} data={data} />
      <AgreementSection agreement={data.agreement} limit={data.assessment.spreadLimit} />
      <AssessorLean data={data} points={instrument.totalPoints} />
    </article>
  )
}
