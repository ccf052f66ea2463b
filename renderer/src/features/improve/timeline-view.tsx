import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { timelineOf } from '../../../../shared/domain/improvement/timeline.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { type Grouping, groupActions } from './group-actions.ts'
import styles from './timeline.module.css'
import { mostNamed, TimelineMonths } from './timeline-months.tsx'
import { TimelineRow } from './timeline-row.tsx'

type Props = {
  readonly actions: readonly Action[]
  readonly today: string
  readonly chosen: string
  readonly nameOf: (item: string) => string
}

/** Months across, one bar an action from its start to its due day; today is a line through all of them. */
export const TimelineView = ({ actions, today, chosen, nameOf }: Props) => {
  const { t } = useTranslation('improve')
  const [by, setBy] = useState<Grouping>('owner')
  const box = useRef<HTMLElement>(null)
  const line = useMemo(() => timelineOf(actions, today), [actions, today])
  const bars = useMemo(() => new Map(line.bars.map(bar => [bar.id, bar])), [line])
  const groups = useMemo(
    () =>
      groupActions(
        actions.filter(({ id }) => bars.has(id)),
        by,
      ),
    [actions, bars, by],
  )
  const undated = actions.filter(({ id }) => line.undated.includes(id))
  const rows = [...groups.flatMap(group => group.actions), ...undated]
  const stop = rows.some(({ id }) => id === chosen) ? chosen : (rows[0]?.id ?? '')
  const shown = bars.get(chosen)
  const middle = shown === undefined ? line.today : shown.from + shown.length / 2
  const centre = middle / line.days
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const label = element.querySelector('[data-label]')?.clientWidth ?? 0
    const track = element.scrollWidth - label
    element.scrollLeft = Math.max(0, track * centre - (element.clientWidth - label) / 2)
  }, [centre])
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const links = [...(box.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
    const at = links.findIndex(link => link.matches(':focus'))
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
  }
  const row = (action: Action) => (
    <TimelineRow
      key={action.id}
      action={action}
      bar={bars.get(action.id) ?? null}
      days={line.days}
      today={today}
      chosen={action.id === chosen}
      stop={action.id === stop}
      onKeyDown={move}
    />
  )
  const groupName = (key: string) =>
    by === 'item' ? (key === '' ? t('filter.noItem') : nameOf(key)) : key === '' ? t('filter.noOwner') : key
  return (
    <section ref={box} className={styles.box} aria-label={t('timeline.label')}>
      <div
        className={styles.chart}
        style={
          {
            '--today': line.today / line.days,
            '--months': line.months.length,
            '--least': line.months.length > mostNamed ? '26px' : '62px',
          } as CSSProperties
        }
      >
        <TimelineMonths line={line}>
          <Segmented
            label={t('timeline.group')}
            value={by}
            options={[
              { value: 'owner', label: t('timeline.byOwner') },
              { value: 'item', label: t('timeline.byItem') },
            ]}
            onChange={setBy}
          />
        </TimelineMonths>
        {groups.map(group => (
          <section key={group.key} aria-label={groupName(group.key)}>
            <h2 className={styles.group}>
              <span>
                {groupName(group.key)} <small>{group.actions.length}</small>
              </span>
            </h2>
            {group.actions.map(row)}
          </section>
        ))}
        {undated.length === 0 ? null : (
          <section aria-label={t('timeline.undated', { count: undated.length })}>
            <h2 className={styles.group}>
              <span>
                {t('timeline.undated', { count: undated.length })} <small>{t('timeline.undatedHint')}</small>
              </span>
            </h2>
            {undated.map(row)}
          </section>
        )}
      </div>
    </section>
  )
}
