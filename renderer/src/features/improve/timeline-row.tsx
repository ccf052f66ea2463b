import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { isEnded } from '../../../../shared/domain/improvement/action-state.ts'
import type { TimelineBar } from '../../../../shared/domain/improvement/timeline.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { cx } from '../../ui/cx.ts'
import { DueMark } from './due-mark.tsx'
import { isOverdue } from './filter-actions.ts'
import styles from './timeline.module.css'

type Props = {
  readonly action: Action
  /** Null without any date. */
  readonly bar: TimelineBar | null
  readonly days: number
  readonly today: string
  readonly chosen: boolean
  /** Whether Tab stops here; arrows reach the others. */
  readonly stop: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One action: its words at the left, its bar on the line; late ones say so beside the bar. */
export const TimelineRow = ({ action, bar, days, today, chosen, stop, onKeyDown }: Props) => {
  const { t } = useTranslation('improve')
  const format = useFormat()
  const { startOn, dueOn, state } = action
  const span =
    startOn !== '' && dueOn !== ''
      ? t('timeline.span', { from: format.day(startOn), to: format.day(dueOn) })
      : startOn !== ''
        ? t('timeline.spanFrom', { from: format.day(startOn) })
        : dueOn !== ''
          ? t('timeline.spanTo', { to: format.day(dueOn) })
          : t('timeline.noDates')
  const late = isOverdue(action, today)
  const end = bar === null ? 0 : bar.from + bar.length
  const share = (day: number) => `${(100 * day) / days}%`
  const place = end <= days * 0.8 ? 'after' : (bar?.from ?? 0) >= days * 0.2 ? 'before' : 'inside'
  return (
    <Link
      to="/improve"
      search={{ view: 'timeline', id: action.id }}
      replace
      data-card={action.id}
      tabIndex={stop ? 0 : -1}
      className={cx(styles.row, chosen && styles.chosen)}
      aria-current={chosen ? 'true' : undefined}
      title={span}
      onKeyDown={onKeyDown}
    >
      <span className={styles.label}>
        <span className={styles.name}>{action.title}</span>
        <span className={styles.state}>{t(`states.${state}`)}</span>
        <span className="visually-hidden">{span}</span>
      </span>
      <span className={styles.track}>
        {bar === null ? null : (
          <>
            <span
              className={cx(
                styles.bar,
                isEnded(state) && styles.ended,
                state === 'dropped' && styles.dropped,
                late && styles.late,
                bar.open === 'start' && styles.point,
                bar.open === 'end' && styles.openEnd,
              )}
              style={{
                left: share(bar.from),
                width: bar.open === 'start' ? undefined : share(bar.length),
              }}
            />
            {bar.endedAt === null || bar.endedAt < 0 || bar.endedAt > days ? null : (
              <span
                className={cx(styles.tick, state === 'dropped' && styles.dropTick)}
                style={{ left: share(bar.endedAt + 0.5) }}
              />
            )}
            <span
              className={cx(styles.mark, place !== 'after' && styles.before)}
              style={
                place === 'after'
                  ? { left: share(end) }
                  : { right: share(days - (place === 'before' ? bar.from : end)) }
              }
            >
              <DueMark action={action} today={today} quiet={!isEnded(state)} />
            </span>
          </>
        )}
      </span>
    </Link>
  )
}
