import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noFilters } from '../../../../../shared/domain/evidence/library-query.ts'
import { useSeat } from '../../../app/use-seat.ts'
import { cx } from '../../../ui/cx.ts'
import { DropCurtain } from '../../../ui/drop-curtain.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { useEscape } from '../../../ui/use-escape.ts'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import { Workspace } from '../../../ui/workspace.tsx'
import { useToday } from '../../assess/queries.ts'
import styles from '../evidence.module.css'
import { EvidencePanel } from '../evidence-panel.tsx'
import { AddFilesMenu } from '../intake/add-files-menu.tsx'
import { IntakeEnd } from '../intake/intake-end.tsx'
import { IntakeProgress } from '../intake/intake-progress.tsx'
import { InterruptedIntakes } from '../intake/interrupted-intakes.tsx'
import { libraryPlace, useIntake } from '../intake/use-intake.ts'
import { usePasteFiles } from '../intake/use-paste-files.ts'
import { NoEvidence } from '../no-evidence.tsx'
import { useLapsesBefore } from '../validity/use-lapses-before.ts'
import { EvidenceFilters } from './evidence-filters.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { addressOf } from './library-address.ts'
import { LibraryViews } from './library-views.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useChosenEvidence } from './use-chosen-evidence.ts'
import { useLibrary } from './use-library.ts'
import { useLibraryQuery } from './use-library-query.ts'
import { useSelection } from './use-selection.ts'
import { useSettled } from './use-settled.ts'

/** Milliseconds of quiet before the core is asked. */
const quiet = 100

/** The library of evidence: list, filters, facts of the chosen one; files may be dropped anywhere. */
export const EvidenceScreen = () => {
  const { t } = useTranslation(['evidence', 'library'])
  const navigate = useNavigate()
  const search = useSearch({ from: '/firm/evidence-area/evidence' })
  const today = useToday()
  const readOnly = useSeat() !== null
  const [query, setQuery] = useLibraryQuery(quiet)
  const [sight, setSight] = useState({ first: 0, last: 0 })
  const text = useSettled(query.text, quiet)
  const { filters } = query
  const library = useLibrary({ ...query, text }, sight.first, sight.last)
  const selection = useSelection({ ...query, text })
  const lapsing = useLapsesBefore(!readOnly)
  const chosen = useChosenEvidence(search.id) ?? null
  const run = useIntake(libraryPlace)
  const onFiles = (files: readonly File[]) => void run.start(files)
  const { over, place } = useFileDrop(onFiles)
  usePasteFiles(readOnly ? undefined : onFiles)
  const picker = useFilePicker({ label: t('drop.choose'), multiple: true, onFiles })
  const leave = useCallback(() => {
    document.querySelector<HTMLElement>('tr[data-chosen] button')?.focus()
    void navigate({ to: '/evidence', search: addressOf({ text, filters }), replace: true })
  }, [navigate, text, filters])
  useEscape(chosen !== null, leave)
  useEscape(chosen === null && selection.ids.size > 0, selection.clear)
  if (library === null) return <Loading />
  const filtered = query.text.trim() !== '' || JSON.stringify(query.filters) !== JSON.stringify(noFilters)
  const clear = () => setQuery({ ...query, text: '', filters: noFilters })
  const choose = (id: string) =>
    void navigate({ to: '/evidence', search: { ...addressOf(query), id }, replace: true })
  const empty = library.total === 0 && !filtered && text.trim() === ''
  return (
    <section className={styles.whole} aria-label={t('title')} {...(readOnly ? {} : place)}>
      <Workspace
        panelLabel={t('panel')}
        panel={
          chosen === null ? undefined : (
            <EvidencePanel key={chosen.id} evidence={chosen} focus={search.focus} />
          )
        }
      >
        <div className={cx(styles.library, chosen !== null && styles.besidePanel)}>
          <div>
            <EvidenceFilters
              query={query}
              onChange={setQuery}
              onClear={clear}
              filtered={filtered}
              library={library}
              add={readOnly ? null : <AddFilesMenu run={run} />}
            />
            {empty ? null : (
              <LibraryViews query={query} filtered={filtered} readOnly={readOnly} onChoose={setQuery} />
            )}
            {selection.ids.size > 0 && !readOnly ? (
              <SelectionBar
                selection={selection}
                total={library.total}
                keywords={library.keywordsOf(selection.ids)}
              />
            ) : null}
          </div>
          {readOnly ? null : <InterruptedIntakes run={run} />}
          <IntakeProgress run={run} />
          <IntakeEnd run={run} />
          {empty ? (
            <NoEvidence onChoose={readOnly ? undefined : picker.choose} />
          ) : (
            <EvidenceTable
              library={library}
              text={text}
              sort={query.sort}
              onSort={sort => setQuery({ ...query, sort })}
              onSight={setSight}
              chosen={chosen?.id ?? ''}
              onChoose={choose}
              selection={selection}
              readOnly={readOnly}
              lapsing={lapsing}
              onClear={clear}
              today={today}
            />
          )}
        </div>
      </Workspace>
      {over ? <DropCurtain>{t('drop.here')}</DropCurtain> : null}
      {picker.input}
    </section>
  )
}
