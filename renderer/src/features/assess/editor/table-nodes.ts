import { Extension, Node } from '@tiptap/core'
import { tableEditing } from '@tiptap/pm/tables'
import { addRowOrLeave, deleteWholeTable, tableKeys } from './table-commands.ts'

const spanOf = (element: HTMLElement, name: string, most: number): number => {
  const span = Number(element.getAttribute(name))
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

const cellAttributes = () => ({
  colspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => spanOf(element, 'colspan', 30),
    renderHTML: ({ colspan }: Record<string, unknown>) => (colspan === 1 ? {} : { colspan }),
  },
  rowspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => spanOf(element, 'rowspan', 200),
    renderHTML: ({ rowspan }: Record<string, unknown>) => (rowspan === 1 ? {} : { rowspan }),
  },
  /** Asked for by the table commands; widths follow from the content. */
  colwidth: { default: null, rendered: false },
})

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { class: 'table-box' },
    ['table', HTMLAttributes, ['tbody', 0]],
  ],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph+',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

/** Which node plays which part in ProseMirror's tables. */
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/** Tells ProseMirror's tables which node plays which part, and gives tables their keys. */
const TableEditing = Extension.create({
  name: 'tableEditing',
  extendNodeSchema: ({ name }) => (Object.hasOwn(roles, name) ? { tableRole: roles[name] } : {}),
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Tab: () => addRowOrLeave(editor, 1),
      'Shift-Tab': () => addRowOrLeave(editor, -1),
      Backspace: () => deleteWholeTable(editor),
      Delete: () => deleteWholeTable(editor),
      ...tableKeys(editor),
    }
  },
  addProseMirrorPlugins: () => [tableEditing()],
})

/** Tables of paragraphs, without widths or styles of their own. */
export const tableExtensions = () => [Table, TableRow, TableCell, TableHeader, TableEditing]
