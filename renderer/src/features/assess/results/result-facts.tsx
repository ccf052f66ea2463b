import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResultFacts as Facts, Share } from '../../../../../shared/domain/indicators/result-facts.ts'
import { useRequest } from '../../../host/use-request.ts'
import { showGap } from '../../indicators/show-value.ts'
import styles from './result-facts.module.css'

type Props = { readonly assessmentId: string; readonly item: string }

/** What the indicators of a results item show about level, trend and comparison, beside which it is scored. */
export const ResultFacts = ({ assessmentId, item }: Props) => {
  const { t } = useTranslation('indicators')
  const { data } = useRequest('indicatorFacts.get', { assessmentId })
  const facts = data?.items.find(one => one.item === item)?.facts
  if (data === undefined || facts === undefined) return null
  if (facts.indicators === 0) return <p className={styles.none}>{t('facts.none')}</p>
  return (
    <section className={styles.facts} aria-label={t('facts.title', { year: data.year })}>
      <header>
        <h3>{t('facts.title', { year: data.year })}</h3>
        <span>
          {t('facts.indicators', { count: facts.indicators, withValues: facts.withValues })}
          {facts.reference > 0 ? ` · ${t('facts.reference', { count: facts.reference })}` : ''}
        </span>
      </header>
      <dl>
        <Group label={t('facts.level')}>
          <ShareLine label={t('facts.meetingTarget')} share={facts.meetingTarget} />
        </Group>
        <Group label={t('facts.trend')}>
          <Line label={t('facts.years')}>
            {facts.years === null ? t('facts.noShare') : t('facts.yearsText', facts.years)}
            {facts.short > 0 ? <em>{t('facts.short', { count: facts.short })}</em> : null}
          </Line>
          <ShareLine label={t('facts.improving')} share={facts.improving} />
          <ShareLine label={t('facts.sustained')} share={facts.sustained} inner />
          {facts.worsening.count > 0 ? (
            <ShareLine label={t('facts.worsening')} share={facts.worsening} bad />
          ) : null}
        </Group>
        <Group label={t('facts.comparison')}>
          <ShareLine label={t('facts.compared')} share={facts.compared} />
          <Ahead label={t('facts.aheadOfRival')} share={facts.aheadOfRival} gap={facts.rivalGap} />
          <Ahead
            label={t('facts.aheadOfBenchmark')}
            share={facts.aheadOfBenchmark}
            gap={facts.benchmarkGap}
          />
        </Group>
      </dl>
      <Link to="/indicators" search={{ q: item }} className={styles.open}>
        {t('facts.open')}
      </Link>
    </section>
  )
}

type Children = { readonly label: string; readonly children: ReactNode }

const Group = ({ label, children }: Children) => (
  <div className={styles.group}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const Line = ({ label, children }: Children) => (
  <p>
    <span>{label}</span>
    <b>{children}</b>
  </p>
)

type ShareProps = {
  readonly label: string
  readonly share: Share
  readonly inner?: boolean
  readonly bad?: boolean
}

const ShareLine = ({ label, share, inner = false, bad = false }: ShareProps) => {
  const { t } = useTranslation('indicators')
  const { count, of, share: percent } = share
  return (
    <p data-inner={inner || undefined} data-bad={bad || undefined}>
      <span>{label}</span>
      <b>{percent === null ? t('facts.noShare') : t('facts.share', { count, of, share: percent })}</b>
      <meter className={styles.meter} min={0} max={100} value={percent ?? 0} aria-hidden="true" />
    </p>
  )
}

type AheadProps = { readonly label: string; readonly share: Share; readonly gap: Facts['rivalGap'] }

const Ahead = ({ label, share, gap }: AheadProps) => {
  const { t } = useTranslation('indicators')
  if (share.of === 0) return null
  const { count, of, share: percent } = share
  return (
    <p>
      <span>{label}</span>
      <b>
        {t('facts.share', { count, of, share: percent ?? 0 })}
        {gap === null ? null : <em>{t('facts.median', { gap: showGap(gap) })}</em>}
      </b>
      <meter className={styles.meter} min={0} max={100} value={percent ?? 0} aria-hidden="true" />
    </p>
  )
}
