import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined'
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined'
import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import MoreOutlined from '@ant-design/icons/MoreOutlined'
import { useTranslation } from 'react-i18next'
import type { ProfileRow, RowCoverage } from '../../../../../../shared/contract/requests/profile-rows.ts'
import { rowTarget } from '../../../../../../shared/domain/evidence/link-target.ts'
import type { TableProblem } from '../../../../../../shared/domain/profile/check-table.ts'
import type { ProfileTable } from '../../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../../saving/conflict-dialog.tsx'
import { useAutosaver } from '../../../../saving/use-autosaver.ts'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { ProofClip } from '../../../evidence/linking/proof-clip.tsx'
import styles from './profile-table.module.css'
import { RowCells } from './row-cells.tsx'
import { RowNotes } from './row-notes.tsx'
import { type Cells, saveRow } from './save-row.ts'

type Props = {
  readonly assessmentId: string
  readonly table: ProfileTable
  readonly row: ProfileRow
  readonly first: boolean
  readonly last: boolean
  readonly problems: readonly TableProblem[]
  readonly coverage: RowCoverage | undefined
  readonly onMove: (step: 1 | -1) => void
  readonly onRemove: () => void
}

/** A row with its code, its cells that save themselves, and what a reader would ask about it. */
export const ProfileRowLine = (props: Props) => {
  const { assessmentId, table, row, problems, coverage } = props
  const { t } = useTranslation('assess')
  const place = { assessmentId, tableId: table.id, id: row.id }
  const { value, state, saver } = useAutosaver<Cells>(
    `profile-row:${row.id}`,
    { value: row.cells, revision: row.revision },
    (cells, revision) => saveRow(place, cells, revision),
  )
  const words = (cells: Cells) => table.columns.map(column => cells[column.id] ?? '').join('\n')
  const notesId = `notes-${row.id}`
  return (
    <>
      <tr
        data-profile-row={row.id}
        data-code={row.code}
        // What is saved is taken back row by row, also from inside a cell.
        data-own-undo={state.phase === 'clean' ? 'false' : 'true'}
      >
        <th scope="row">{row.code}</th>
        <RowCells
          table={table}
          row={row}
          cells={value}
          doubtful={new Set(problems.map(problem => problem.columnId))}
          notesId={notesId}
          onChange={saver.change}
          onBlur={() => void saver.flush()}
        />
        <td className={styles.tools}>
          <ProofClip
            target={rowTarget(row.id)}
            name={`${row.code} ${words(value).split('\n')[0] ?? ''}`.trim()}
          />
          <Menu
            label={t('profile.table.tools', { code: row.code })}
            align="end"
            items={[
              {
                id: 'up',
                label: t('profile.table.up'),
                icon: <ArrowUpOutlined />,
                disabled: props.first,
                onSelect: () => props.onMove(-1),
              },
              {
                id: 'down',
                label: t('profile.table.down'),
                icon: <ArrowDownOutlined />,
                disabled: props.last,
                onSelect: () => props.onMove(1),
              },
              {
                id: 'remove',
                label: t('profile.table.remove'),
                icon: <DeleteOutlined />,
                danger: true,
                onSelect: props.onRemove,
              },
            ]}
            trigger={trigger => (
              <IconButton
                {...trigger}
                tabIndex={-1}
                label={t('profile.table.tools', { code: row.code })}
                icon={<MoreOutlined />}
              />
            )}
          />
        </td>
      </tr>
      <RowNotes
        id={notesId}
        table={table}
        span={table.columns.length + 2}
        problems={problems}
        coverage={coverage}
        state={state}
        onRetry={() => void saver.flush()}
      />
      {state.phase === 'conflict' && state.stored ? (
        <tr>
          <td colSpan={table.columns.length + 2}>
            <ConflictDialog mine={words(value)} theirs={words(state.stored.value)} onChoose={saver.resolve} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
