import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { Indicator } from '../../../../shared/contract/requests/indicators.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useRequest } from '../../host/use-request.ts'
import { Loading } from '../../ui/loading.tsx'
import { useToday } from '../assess/queries.ts'
import { ImportView } from './exchange/import-view.tsx'
import { SheetDoor } from './exchange/sheet-door.tsx'
import { useSheetExport } from './exchange/use-sheet-export.ts'
import { useSheetImport } from './exchange/use-sheet-import.ts'
import { NewIndicator } from './register/new-indicator.tsx'
import { NoIndicators } from './register/no-indicators.tsx'
import styles from './register/register.module.css'
import { RegisterBody } from './register/register-body.tsx'
import { RegisterFilters } from './register/register-filters.tsx'
import { RegisterHead } from './register/register-head.tsx'
import { useRegister } from './register/use-register.ts'
import { useResultLeaves } from './use-result-leaves.ts'

const none: readonly Indicator[] = []

/** The register of indicators: all of them at a glance, one in full beside them, exchange with Excel. */
export const IndicatorsScreen = () => {
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/indicators' })
  const today = useToday()
  const year = useCurrentAssessment().assessment?.year ?? Number(today.slice(0, 4))
  const all = useRequest('indicators.list', {}).data?.indicators
  const { filter, setFilter, entries, shown } = useRegister(all ?? none, year, {
    text: search.q ?? '',
    leaf: search.leaf ?? 'all',
  })
  const leaves = useResultLeaves(useMemo(() => (all ?? none).map(one => one.leaf), [all]))
  const [adding, setAdding] = useState(false)
  const view = search.view === 'charts' ? 'charts' : 'table'
  const previewId = search.view === 'import' ? search.id : undefined
  const chosen =
    previewId === undefined
      ? entries.find(({ indicator }) => indicator.id === search.id || indicator.code === search.id)
      : undefined
  const go = useCallback(
    (id: string | undefined, to: string) =>
      void navigate({
        to: '/indicators',
        search: { ...(id === undefined ? {} : { id }), ...(to === 'table' ? {} : { view: to }) },
        replace: true,
      }),
    [navigate],
  )
  const choose = useCallback((id: string) => go(id, view), [go, view])
  const leave = useCallback(() => go(undefined, view), [go, view])
  const exported = useSheetExport()
  const imported = useSheetImport(id => go(id, 'import'))
  if (!all) return <Loading />
  const add = () => setAdding(true)
  const save = () => void exported.begin()
  return (
    <SheetDoor className={styles.screen} run={imported}>
      {chooseFile =>
        previewId === undefined ? (
          <>
            <RegisterHead
              shown={shown.length}
              total={all.length}
              exporting={exported.running}
              onAdd={add}
              onImport={chooseFile}
              onExport={save}
            />
            {all.length === 0 ? (
              <NoIndicators onAdd={add} onImport={chooseFile} onExport={save} />
            ) : (
              <>
                <RegisterFilters
                  filter={filter}
                  onChange={setFilter}
                  view={view}
                  onView={next => go(chosen?.indicator.id, next)}
                  leaves={leaves}
                  entries={entries}
                />
                <RegisterBody
                  shown={shown}
                  chosen={chosen}
                  leaves={leaves}
                  view={view}
                  year={year}
                  focus={search.focus}
                  onChoose={choose}
                  onLeave={leave}
                />
              </>
            )}
            {adding ? (
              <NewIndicator
                leaves={leaves}
                leaf={filter.leaf === 'all' ? (chosen?.indicator.leaf ?? '') : filter.leaf}
                codes={all.map(one => one.code)}
                onClose={() => setAdding(false)}
                onAdded={id => {
                  setAdding(false)
                  go(id, view)
                }}
              />
            ) : null}
          </>
        ) : (
          <ImportView
            key={previewId}
            previewId={previewId}
            onClose={() => go(undefined, 'table')}
            onChoose={chooseFile}
          />
        )
      }
    </SheetDoor>
  )
}
