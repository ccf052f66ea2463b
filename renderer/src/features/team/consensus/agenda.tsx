import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import nav from '../item-nav.module.css'
import type { ItemPlace } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import styles from './agenda.module.css'
import { AgendaLine } from './agenda-line.tsx'
import type { AgendaSort } from './agenda-order.ts'

type Props = {
  readonly data: Consensus
  readonly places: readonly ItemPlace[]
  readonly order: readonly ConsensusItem[]
  readonly sort: AgendaSort
  readonly current: string | undefined
  readonly onTakeMedians: () => void
}

/** What the meeting has before it: how far it is, what it comes to, and every item with its mark. */
export const Agenda = ({ data, places, order, sort, current, onTakeMedians }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const navigate = useNavigate()
  const list = useRef<HTMLElement>(null)
  const { counts, totals } = data
  useEffect(() => {
    if (current !== undefined)
      list.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div className={styles.agenda}>
      <header className={styles.head}>
        <p className={styles.done}>{t('agenda.agreed', { agreed: counts.agreed, items: counts.items })}</p>
        <Progress label={t('agenda.progress')} value={counts.agreed} max={counts.items} />
        <p className={styles.totals}>
          {t('agenda.totals', {
            agreed: format.short(totals.agreed),
            median: format.short(totals.median),
          })}
        </p>
        <Segmented<AgendaSort>
          label={t('agenda.sort.label')}
          value={sort}
          options={(['weight', 'code'] as const).map(value => ({
            value,
            label: t(`agenda.sort.${value}`),
          }))}
          onChange={value =>
            void navigate({
              to: '/assess/consensus',
              search: {
                ...(current === undefined ? {} : { item: current }),
                ...(value === 'code' ? { sort: value } : {}),
              },
              replace: true,
            })
          }
        />
      </header>
      <nav ref={list} className={nav.list} aria-label={t('agenda.title')}>
        <Link
          to="/assess/consensus"
          search={sort === 'code' ? { sort } : {}}
          replace
          activeOptions={{ exact: true }}
          className={cx(nav.link, nav.whole)}
          aria-current={current === undefined ? 'page' : undefined}
        >
          {t('overview.title')}
        </Link>
        <ul>
          {order.map(item => (
            <AgendaLine
              key={item.item}
              item={item}
              place={places.find(place => place.item.code === item.item)}
              sort={sort}
              current={item.item === current}
            />
          ))}
        </ul>
      </nav>
      <footer className={styles.foot}>
        <Button disabled={counts.toTake === 0} onClick={onTakeMedians}>
          {t('medians.action', { count: counts.toTake })}
        </Button>
      </footer>
    </div>
  )
}
