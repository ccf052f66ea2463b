import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { Workspace } from '../../ui/workspace.tsx'
import { useToday } from '../assess/queries.ts'
import { ActionPanel } from './action-panel.tsx'
import { ActionTable } from './action-table.tsx'
import { AddAction } from './add-action.tsx'
import { Board } from './board.tsx'
import { filterActions, isOverdue, noFilter } from './filter-actions.ts'
import styles from './improve.module.css'
import { ImproveFilters } from './improve-filters.tsx'
import { ImproveHead, type View, views } from './improve-head.tsx'
import { useItemNames } from './item-names.ts'
import { NoActions } from './no-actions.tsx'
import { PickOpportunities } from './pick-opportunities.tsx'
import { useActions } from './queries.ts'
import { TimelineView } from './timeline-view.tsx'

/** Improvements as board, timeline and list, with the chosen one at the right. */
export const ImproveScreen = () => {
  const { t } = useTranslation('improve')
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/improve' })
  const today = useToday()
  const { assessment } = useCurrentAssessment()
  const { nameOf } = useItemNames(assessment?.id ?? '')
  const actions = useActions()
  const [filter, setFilter] = useState({ ...noFilter, item: search.item ?? '' })
  const [dialog, setDialog] = useState<'add' | 'pick' | null>(null)
  const view: View = views.find(one => one === search.view) ?? 'board'
  const shown = useMemo(() => filterActions(actions ?? [], filter, today), [actions, filter, today])
  const chosen = actions?.find(({ id, findingId }) =>
    search.id === undefined ? search.finding !== undefined && findingId === search.finding : id === search.id,
  )
  const go = useCallback(
    (next: { readonly view?: View; readonly id?: string }) =>
      void navigate({ to: '/improve', search: { view: next.view ?? view, ...next }, replace: true }),
    [navigate, view],
  )
  const leave = useCallback(() => {
    const id = chosen?.id ?? ''
    go({})
    document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
  }, [chosen, go])
  useEscape(chosen !== undefined && dialog === null, leave)
  if (!actions || assessment === undefined) return <Loading />
  const overdue = actions.filter(action => isOverdue(action, today)).length
  const parts = { actions: shown, today, chosen: chosen?.id ?? '' }
  return (
    <section className={styles.whole} aria-label={t('title')}>
      <Workspace
        panelLabel={t('panel')}
        panel={
          chosen ? (
            <ActionPanel
              key={chosen.id}
              action={chosen}
              actions={actions}
              focus={search.focus}
              onClose={leave}
            />
          ) : undefined
        }
      >
        <div className={styles.page} data-panel={chosen !== undefined}>
          <ImproveHead
            view={view}
            onView={next => go({ view: next, ...(chosen ? { id: chosen.id } : {}) })}
            shown={shown.length}
            total={actions.length}
            overdue={overdue}
            onAdd={() => setDialog('add')}
            onPick={() => setDialog('pick')}
          />
          {actions.length === 0 ? (
            <NoActions onAdd={() => setDialog('add')} onPick={() => setDialog('pick')} />
          ) : (
            <>
              <ImproveFilters
                actions={actions}
                filter={filter}
                onChange={setFilter}
                overdue={overdue}
                nameOf={nameOf}
              />
              {shown.length === 0 ? (
                <EmptyState
                  title={t('empty.nothing')}
                  actions={<Button onClick={() => setFilter(noFilter)}>{t('empty.clear')}</Button>}
                />
              ) : (
                <div className={styles.view}>
                  {view === 'board' ? <Board {...parts} /> : null}
                  {view === 'timeline' ? <TimelineView {...parts} nameOf={nameOf} /> : null}
                  {view === 'list' ? <ActionTable {...parts} /> : null}
                </div>
              )}
            </>
          )}
        </div>
      </Workspace>
      {dialog === 'add' ? <AddAction onClose={() => setDialog(null)} onMade={id => go({ id })} /> : null}
      {dialog === 'pick' ? <PickOpportunities onClose={() => setDialog(null)} /> : null}
    </section>
  )
}
