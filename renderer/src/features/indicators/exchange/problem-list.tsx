import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetProblem } from '../../../../../shared/contract/requests/indicator-sheets.ts'
import type { FactField } from '../../../../../shared/domain/indicators/sheets/header-words.ts'
import type { ErrorId, NoteId } from '../../../../../shared/domain/indicators/sheets/sheet-problem.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import styles from './exchange.module.css'

type Severity = SheetProblem['severity']
type Props = {
  readonly problems: readonly SheetProblem[]
  readonly errors: number
  readonly notes: number
}

const shownAtOnce = 100

/** What is wrong with the file and what was understood from something unusual, each with sheet and cell. */
export const ProblemList = ({ problems, errors, notes }: Props) => {
  const { t } = useTranslation('indicators')
  const [severity, setSeverity] = useState<Severity>(errors > 0 ? 'error' : 'note')
  const [limit, setLimit] = useState(shownAtOnce)
  const total = severity === 'error' ? errors : notes
  const listed = problems.filter(problem => problem.severity === severity)
  const sentence = ({ id, params }: SheetProblem) => {
    const field = typeof params.field === 'string' ? t(`fields.${params.field as FactField}`) : ''
    return t(`import.problems.${id as ErrorId | NoteId}`, { ...params, field })
  }
  return (
    <section className={styles.problems} aria-label={t('import.problemsTitle')}>
      <Tabs<Severity>
        label={t('import.problemsTitle')}
        tabs={[
          { value: 'error', label: t('import.errors', { count: errors }) },
          { value: 'note', label: t('import.notes', { count: notes }) },
        ]}
        value={severity}
        onChange={next => {
          setSeverity(next)
          setLimit(shownAtOnce)
        }}
        panelId="sheet-problems"
      />
      <div
        id="sheet-problems"
        role="tabpanel"
        aria-label={t('import.problemsTitle')}
        className={styles.problemPanel}
      >
        {listed.length === 0 ? (
          <p className={styles.hint}>{t(severity === 'error' ? 'import.noErrors' : 'import.noNotes')}</p>
        ) : null}
        <ul>
          {listed.slice(0, limit).map((problem, index) => (
            <li key={`${problem.sheet}${problem.cell}${problem.id}${String(index)}`}>
              <Chip tone={severity === 'error' ? 'bad' : 'plain'}>
                {problem.cell || t('import.wholeSheet')}
              </Chip>
              <span>
                <small>{problem.sheet}</small>
                {sentence(problem)}
              </span>
            </li>
          ))}
        </ul>
        {listed.length > limit ? (
          <button type="button" className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
            {t('import.moreProblems', { count: listed.length - limit })}
          </button>
        ) : null}
        {total > listed.length ? (
          <p className={styles.hint}>{t('import.notListed', { count: total - listed.length })}</p>
        ) : null}
      </div>
    </section>
  )
}
