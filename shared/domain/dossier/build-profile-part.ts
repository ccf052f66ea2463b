import type { ProfileTable } from '../../packs/instrument.ts'
import { readFigure } from '../profile/read-figure.ts'
import type { BuildContext } from './build-context.ts'
import type { Block, Cell } from './model.ts'
import { isWritten, richTextBlocks } from './rich-text-blocks.ts'
import type { SnapshotProfileRow } from './snapshot.ts'

const isBlank = ({ cells }: SnapshotProfileRow): boolean =>
  Object.values(cells).every(cell => cell.trim() === '')

const isFigure = (kind: ProfileTable['columns'][number]['kind']): boolean => kind !== 'text'

/** A share typed as a bare figure gets its sign; what is no figure stays as it was typed. */
const cellText = (kind: ProfileTable['columns'][number]['kind'], typed: string): string => {
  const text = typed.trim()
  const isShare = kind === 'percent' || kind === 'share'
  return isShare && readFigure(text) !== null && !/[%％]$/u.test(text) ? `${text}%` : text
}

const tableBlock = (
  table: ProfileTable,
  rows: readonly SnapshotProfileRow[],
  { say, words }: BuildContext,
): Block => ({
  type: 'table',
  caption: say(table.title),
  small: true,
  columns: [
    { title: words.rowCode, width: 1.1, align: 'center' },
    ...table.columns.map(({ title, width, kind }) => ({
      title: say(title),
      width,
      align: isFigure(kind) ? ('right' as const) : ('left' as const),
    })),
  ],
  rows: rows.map(row => [
    { runs: [{ text: row.code }], align: 'center' },
    ...table.columns.map(({ id, kind }): Cell => {
      const text = cellText(kind, row.cells[id] ?? '')
      return {
        runs: [{ text: text === '' ? words.none : text }],
        ...(isFigure(kind) ? { align: 'right' as const } : {}),
      }
    }),
  ]),
})

/** The organisational profile: one section of the instrument after the other, each field with its tables. */
export const buildProfilePart = (partId: string, context: BuildContext): readonly Block[] => {
  const { profile } = context.snapshot.instrument
  const tablesOf = (field: string): readonly Block[] =>
    profile.tables
      .filter(table => table.field === field)
      .flatMap(table => {
        const rows = context.snapshot.profileRows.filter(row => row.tableId === table.id && !isBlank(row))
        return rows.length === 0 ? [] : [tableBlock(table, rows, context)]
      })
  return profile.sections.flatMap((section): readonly Block[] => [
    {
      type: 'heading',
      level: 1,
      text: context.say(section.title),
      anchor: `${partId}-${section.id}`,
      contents: true,
    },
    ...section.fields.flatMap((field): readonly Block[] => {
      const text = context.snapshot.profile[field.id]
      const tables = tablesOf(field.id)
      const alone = section.fields.length === 1
      const empty: Block = { type: 'paragraph', runs: [{ text: context.words.notWritten }] }
      return [
        ...(alone ? [] : [{ type: 'heading' as const, level: 3 as const, text: context.say(field.title) }]),
        ...(isWritten(text) ? richTextBlocks(text, context) : tables.length === 0 ? [empty] : []),
        ...tables,
      ]
    }),
  ])
}
