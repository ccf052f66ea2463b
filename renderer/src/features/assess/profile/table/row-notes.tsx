import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowCoverage } from '../../../../../../shared/contract/requests/profile-rows.ts'
import type { TableProblem } from '../../../../../../shared/domain/profile/check-table.ts'
import type { ProfileTable } from '../../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../../i18n/use-language.ts'
import type { SaveState } from '../../../../saving/create-autosaver.ts'
import { SaveMark } from '../../../../saving/save-mark.tsx'
import styles from './profile-table.module.css'

type Props = {
  readonly id: string
  readonly table: ProfileTable
  readonly span: number
  readonly problems: readonly TableProblem[]
  readonly coverage: RowCoverage | undefined
  readonly state: SaveState<unknown>
  readonly onRetry: () => void
}

const LeafLinks = ({ codes, between }: { readonly codes: readonly string[]; readonly between: string }) =>
  codes.map((code, at) => (
    <Fragment key={code}>
      {at > 0 ? between : ''}
      <Link to="/assess" search={{ leaf: code }}>
        {code}
      </Link>
    </Fragment>
  ))

/** Quiet words below a row: what is doubtful in it, and where nothing answers it yet. */
export const RowNotes = ({ id, table, span, problems, coverage, state, onRetry }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const columnName = (columnId: string) => {
    const column = table.columns.find(one => one.id === columnId)
    return column ? pick(column.title) : columnId
  }
  const missing = coverage?.missingIn ?? []
  const lacksIndicator = coverage?.lacksIndicator ?? false
  const unsaved = state.phase === 'failed'
  if (problems.length === 0 && missing.length === 0 && !lacksIndicator && !unsaved) return null
  return (
    <tr className={styles.notes}>
      <td />
      <td colSpan={span - 1} id={id}>
        {unsaved ? <SaveMark state={state} onRetry={onRetry} /> : null}
        {problems.map(problem => (
          <span key={`${problem.kind}-${problem.columnId}`} className={styles.doubt}>
            {t(`profile.table.problems.${problem.kind}`, {
              column: columnName(problem.columnId),
              ...problem.params,
            })}
          </span>
        ))}
        {missing.map(codes => (
          <span key={codes.join()}>
            {t('profile.table.missingIn')} <LeafLinks codes={codes} between={t('profile.table.or')} />
          </span>
        ))}
        {lacksIndicator ? <span>{t('profile.table.lacksIndicator')}</span> : null}
      </td>
    </tr>
  )
}
