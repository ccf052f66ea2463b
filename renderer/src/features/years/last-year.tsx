import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { Chip } from '../../ui/chip.tsx'
import { ActionLine } from './action-line.tsx'
import styles from './last-year.module.css'

type Props = { readonly assessmentId: string; readonly item: string }

const tones = { none: 'warn', open: 'accent', closed: 'ok', dropped: 'plain' } as const

/** What the year before found missing in an item, what became of it, and what the score did. */
export const LastYear = ({ assessmentId, item }: Props) => {
  const { t } = useTranslation('years')
  const { data } = useRequest('years.lastYear', { assessmentId, item })
  if (!data?.previous) return null
  const { previous, percent, opportunities, others, strengths } = data
  const closed = opportunities.filter(({ outcome }) => outcome === 'closed').length
  const { year } = previous
  const score =
    previous.percent === null
      ? t('last.percentOpen')
      : percent === null
        ? t('last.percentBefore', { before: previous.percent })
        : t('last.percent', { before: previous.percent, after: percent })
  return (
    <section className={styles.last} aria-labelledby="last-year">
      <h2 id="last-year" className={styles.title}>
        {t('last.titleOf', { year })}
        <span>
          {opportunities.length === 0 ? '' : t('last.closedOf', { closed, count: opportunities.length })}
        </span>
        <Link to="/assess/years" search={{ a: previous.id, b: assessmentId, item }}>
          {score}
        </Link>
      </h2>
      {opportunities.length === 0 ? <p className={styles.note}>{t('last.none', { year })}</p> : null}
      <ul className={styles.list}>
        {opportunities.map(one => (
          <li key={one.id}>
            <p>
              <Chip tone={tones[one.outcome]}>{t(`last.outcome.${one.outcome}`)}</Chip> {one.text}
            </p>
            <ul className={styles.actions}>
              {one.actions.map(action => (
                <ActionLine key={action.id} action={action} under={one.text} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <h3 className={styles.sub}>{t('last.others')}</h3>
          <ul className={styles.actions}>
            {others.map(action => (
              <ActionLine key={action.id} action={action} />
            ))}
          </ul>
        </>
      )}
      {strengths.length === 0 ? null : (
        <details className={styles.strengths}>
          <summary>{t('last.strengths', { year, count: strengths.length })}</summary>
          <ul>
            {strengths.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
