import DeleteColumnOutlined from '@ant-design/icons/DeleteColumnOutlined'
import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import DeleteRowOutlined from '@ant-design/icons/DeleteRowOutlined'
import InsertRowAboveOutlined from '@ant-design/icons/InsertRowAboveOutlined'
import InsertRowBelowOutlined from '@ant-design/icons/InsertRowBelowOutlined'
import InsertRowLeftOutlined from '@ant-design/icons/InsertRowLeftOutlined'
import InsertRowRightOutlined from '@ant-design/icons/InsertRowRightOutlined'
import MergeCellsOutlined from '@ant-design/icons/MergeCellsOutlined'
import SplitCellsOutlined from '@ant-design/icons/SplitCellsOutlined'
import TableOutlined from '@ant-design/icons/TableOutlined'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu } from '../../../ui/menu.tsx'
import styles from './editor-toolbar.module.css'
import {
  canRunTableCommand,
  insertTable,
  keysOfCommand,
  runTableCommand,
  type TableCommand,
} from './table-commands.ts'

const commands: readonly (readonly [TableCommand, ReactNode])[] = [
  ['rowAbove', <InsertRowAboveOutlined key="icon" />],
  ['rowBelow', <InsertRowBelowOutlined key="icon" />],
  ['columnLeft', <InsertRowLeftOutlined key="icon" />],
  ['columnRight', <InsertRowRightOutlined key="icon" />],
  ['headerRow', <TableOutlined key="icon" />],
  ['merge', <MergeCellsOutlined key="icon" />],
  ['split', <SplitCellsOutlined key="icon" />],
  ['deleteRow', <DeleteRowOutlined key="icon" />],
  ['deleteColumn', <DeleteColumnOutlined key="icon" />],
  ['deleteTable', <DeleteOutlined key="icon" />],
]
const widths = [2, 3, 4, 5, 6]

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  Delete: 'Del',
}
const keysText = (keys: string): string =>
  keys
    .split('-')
    .map(key => arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ')

/** A table put in, or what can be done with the one at the cursor. */
export const TableMenu = ({ editor }: { readonly editor: Editor }) => {
  const { t } = useTranslation('writing')
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  const items = inTable
    ? commands.map(([id, icon]) => ({
        id,
        icon,
        label: t(`table.${id}`),
        ...(keysOfCommand[id] === undefined ? {} : { keys: keysText(keysOfCommand[id]) }),
        danger: id === 'deleteTable',
        disabled: !canRunTableCommand(editor, id),
        onSelect: () => {
          editor.view.focus()
          runTableCommand(editor, id)
        },
      }))
    : widths.map(columns => ({
        id: String(columns),
        icon: <TableOutlined />,
        label: t('table.insert', { columns }),
        onSelect: () => insertTable(editor, columns),
      }))
  return (
    <Menu
      label={t('table.tool')}
      items={items}
      trigger={properties => (
        <button
          {...properties}
          type="button"
          tabIndex={-1}
          className={styles.tool}
          title={t('table.tool')}
          aria-label={t('table.tool')}
          aria-pressed={inTable}
          onMouseDown={event => event.preventDefault()}
        >
          <TableOutlined />
        </button>
      )}
    />
  )
}
