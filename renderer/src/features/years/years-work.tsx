import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import { type WaterfallColumn, waterfall } from '../../../../shared/domain/years/waterfall.ts'
import { useRequest } from '../../host/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import { ActionLine } from './action-line.tsx'
import { ChangePanel } from './change-panel.tsx'
import { ItemChanges } from './item-changes.tsx'
import { PairHead } from './pair-head.tsx'
import { useCodeNames } from './use-code-names.ts'
import styles from './years.module.css'
import type { Pair } from './years-choice.ts'

const WaterfallChart = lazy(() =>
  import('./waterfall-chart.tsx').then(module => ({ default: module.WaterfallChart })),
)

type Props = {
  readonly assessments: readonly Assessment[]
  readonly pair: Pair
  readonly item: string
  readonly onStart: () => void
}

/** The comparison itself: totals, waterfall, items, closed actions; the chosen item at the right. */
export const YearsWork = ({ assessments, pair, item, onStart }: Props) => {
  const { t } = useTranslation('years')
  const navigate = useNavigate()
  const { before, after } = pair
  const names = useCodeNames(after.id, before.id)
  const { data } = useRequest('years.compare', { a: before.id, b: after.id }, { keepPrevious: true })
  const columns = useMemo(
    () =>
      data === undefined
        ? []
        : waterfall(
            data.before.total,
            data.categories.map(({ category, delta }) => ({ id: category, change: delta })),
          ),
    [data],
  )
  const nameOfColumn = useCallback(
    ({ id }: WaterfallColumn) =>
      id === 'start' || id === 'end'
        ? t('chart.start', { year: id === 'start' ? before.year : after.year })
        : names.short(id),
    [t, names, before.year, after.year],
  )
  const go = (a: string, b: string, chosen: string) =>
    void navigate({ to: '/assess/years', search: { a, b, item: chosen }, replace: true })
  if (data === undefined || !names.ready) return <Loading />
  return (
    <div className={styles.whole}>
      <Workspace
        panelLabel={t('detail.panel')}
        panel={<ChangePanel key={item} compared={data} item={item} nameOf={names.full} />}
      >
        <header className={styles.head}>
          <div>
            <h1>{t('title')}</h1>
            <p className={styles.lead}>{t('lead')}</p>
          </div>
          <Button onClick={onStart}>{t('start.button')}</Button>
        </header>
        <PairHead assessments={assessments} compared={data} onChange={(a, b) => go(a, b, item)} />
        <section className={styles.section} aria-labelledby="years-chart">
          <h2 id="years-chart">{t('chart.title')}</h2>
          <Suspense fallback={<div className={styles.chart} />}>
            <WaterfallChart columns={columns} nameOf={nameOfColumn} />
          </Suspense>
        </section>
        <section className={styles.section} aria-labelledby="years-items">
          <h2 id="years-items">{t('items.title')}</h2>
          <ItemChanges
            compared={data}
            chosen={item}
            nameOf={names.full}
            onChoose={chosen => go(before.id, after.id, chosen)}
          />
        </section>
        <section className={styles.section} aria-labelledby="years-closed">
          <h2 id="years-closed">
            {t('closed.title')}{' '}
            <span className={styles.number}>{data.closed.length > 0 ? data.closed.length : ''}</span>
          </h2>
          {data.closed.length === 0 ? <p className={styles.note}>{t('closed.none')}</p> : null}
          <ul className={styles.plain}>
            {data.closed.map(action => (
              <ActionLine key={action.id} action={action} code />
            ))}
          </ul>
        </section>
      </Workspace>
    </div>
  )
}
