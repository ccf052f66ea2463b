import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../app/use-seat.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import { DropCurtain } from '../../ui/drop-curtain.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { useFilePicker } from '../../ui/use-file-picker.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import { useToday } from '../assess/queries.ts'
import styles from './evidence.module.css'
import { EvidenceFilters } from './evidence-filters.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import {
  type EvidenceFilter,
  type EvidenceSort,
  filterEvidence,
  noFilter,
  sortEvidence,
} from './filter-evidence.ts'
import { ImportProgress } from './import-progress.tsx'
import { NoEvidence } from './no-evidence.tsx'
import { useEvidenceList } from './queries.ts'
import { useImportFiles } from './use-import-files.ts'

const startFilter = (q: string | undefined, filter: string | undefined): EvidenceFilter => ({
  ...noFilter,
  text: q ?? '',
  validity: filter === 'lapsed' || filter === 'soon' ? filter : 'all',
  links: filter === 'unlinked' ? 'unlinked' : 'all',
})

/** The library of evidence: list, filters, facts of the chosen one; files may be dropped anywhere. */
export const EvidenceScreen = () => {
  const { t } = useTranslation('evidence')
  const navigate = useNavigate()
  const language = useLanguage()
  const search = useSearch({ from: '/firm/evidence-area/evidence' })
  const today = useToday()
  const readOnly = useSeat() !== null
  const all = useEvidenceList().data?.evidence
  const [filter, setFilter] = useState(() => startFilter(search.q, search.filter))
  const [sort, setSort] = useState<{ by: EvidenceSort; down: boolean }>({ by: 'number', down: false })
  const run = useImportFiles()
  const onFiles = (files: readonly File[]) => void run.start(files)
  const { over, place } = useFileDrop(onFiles)
  const picker = useFilePicker({ label: t('drop.choose'), multiple: true, onFiles })
  const shown = useMemo(
    () => sortEvidence(filterEvidence(all ?? [], filter, today), sort.by, sort.down, language),
    [all, filter, today, sort, language],
  )
  const chosen = all?.find(({ id, number }) => id === search.id || String(number) === search.id)
  const leave = useCallback(() => {
    document.querySelector<HTMLElement>('tr[data-chosen] button')?.focus()
    void navigate({ to: '/evidence', search: {}, replace: true })
  }, [navigate])
  useEscape(chosen !== undefined, leave)
  if (!all) return <Loading />
  const choose = (id: string) => void navigate({ to: '/evidence', search: { id }, replace: true })
  const add = readOnly ? undefined : picker.choose
  return (
    <section className={styles.whole} aria-label={t('title')} {...(readOnly ? {} : place)}>
      <Workspace
        panelLabel={t('panel')}
        panel={chosen ? <EvidencePanel key={chosen.id} evidence={chosen} focus={search.focus} /> : undefined}
      >
        <div className={cx(styles.library, chosen !== undefined && styles.besidePanel)}>
          <EvidenceFilters
            filter={filter}
            onChange={setFilter}
            shown={shown.length}
            total={all.length}
            onAdd={add}
          />
          <ImportProgress run={run} />
          {all.length === 0 ? (
            <NoEvidence onChoose={add} />
          ) : (
            <EvidenceTable
              rows={shown}
              sort={sort}
              onSort={setSort}
              chosen={chosen?.id ?? ''}
              onChoose={choose}
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
