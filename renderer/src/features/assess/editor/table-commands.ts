import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'

/** As many rows and columns as a narrative's table may have. */
const most = { rows: 200, columns: 30 }

const below =
  (part: 'rows' | 'columns', command: Command): Command =>
  (state, dispatch, view) => {
    if (!isInTable(state)) return false
    const { map } = selectedRect(state)
    const count = part === 'rows' ? map.height : map.width
    return count < most[part] && command(state, dispatch, view)
  }

/** What can be done with the table at the cursor. */
const tableCommands = {
  rowAbove: below('rows', addRowBefore),
  rowBelow: below('rows', addRowAfter),
  columnLeft: below('columns', addColumnBefore),
  columnRight: below('columns', addColumnAfter),
  headerRow: toggleHeader('row'),
  merge: mergeCells,
  split: splitCell,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Readonly<Record<string, Command>>
export type TableCommand = keyof typeof tableCommands

/** Runs a command on the table at the cursor; false when it does not apply there. */
export const runTableCommand = (editor: Editor, name: TableCommand): boolean =>
  tableCommands[name](editor.state, editor.view.dispatch, editor.view)

export const canRunTableCommand = (editor: Editor, name: TableCommand): boolean =>
  tableCommands[name](editor.state)

/** The keys of the commands that are needed while writing. */
export const keysOfCommand: Readonly<Partial<Record<TableCommand, string>>> = {
  rowAbove: 'Alt-Shift-ArrowUp',
  rowBelow: 'Alt-Shift-ArrowDown',
  columnLeft: 'Alt-Shift-ArrowLeft',
  columnRight: 'Alt-Shift-ArrowRight',
  headerRow: 'Alt-Shift-h',
  deleteRow: 'Alt-Shift-Backspace',
  deleteColumn: 'Alt-Shift-Delete',
}

export const tableKeys = (editor: Editor): Record<string, () => boolean> =>
  Object.fromEntries(
    Object.entries(keysOfCommand).map(([name, keys]) => [
      keys,
      () => isInTable(editor.state) && runTableCommand(editor, name as TableCommand),
    ]),
  )

const cellSlots = (columns: number, type: 'tableHeader' | 'tableCell') =>
  Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] }))

/** Puts in a table with a head row and two rows, with a paragraph behind it; the cursor goes into its first cell. */
export const insertTable = (editor: Editor, columns: number): void => {
  const at = editor.state.selection.from
  const rows = [0, 1, 2].map(row => ({
    type: 'tableRow',
    content: cellSlots(columns, row === 0 ? 'tableHeader' : 'tableCell'),
  }))
  editor.commands.insertContent([{ type: 'table', content: rows }, { type: 'paragraph' }])
  let cell: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (cell === null && node.type.name === 'tableHeader' && position >= at - 1) cell = position
    return cell === null
  })
  if (cell !== null)
    editor
      .chain()
      .setTextSelection(cell + 2)
      .scrollIntoView()
      .run()
  // At once: the editor's own focus command waits for a frame, and a key pressed before it would go astray.
  editor.view.focus()
}

/** Tab goes to the next cell; behind the last one it makes a new row. Outside a table the key is not ours. */
export const addRowOrLeave = (editor: Editor, way: 1 | -1): boolean => {
  const { state, view } = editor
  if (!isInTable(state)) return false
  if (goToNextCell(way)(state, view.dispatch)) return true
  if (way === -1 || !runTableCommand(editor, 'rowBelow')) return true
  return goToNextCell(1)(editor.state, view.dispatch)
}

/** Backspace or Delete takes a table away when all of its cells are selected. */
export const deleteWholeTable = (editor: Editor): boolean => {
  const { selection } = editor.state
  if (!(selection instanceof CellSelection) || !selection.isRowSelection() || !selection.isColSelection())
    return false
  return runTableCommand(editor, 'deleteTable')
}
