import type { ProfileTable } from '../../packs/instrument.ts'

type Cells = Record<string, string>

const heading = (text: string): string => text.replace(/[\s（(%％）)]/gu, '').toLocaleLowerCase()

/**
 * Whether a pasted line holds headings: a cell repeats the title of its own column (in either language), which no row
 * of data does. The other cells may be called what the firm calls them.
 */
const isHeadings = (line: readonly string[], columns: ProfileTable['columns']): boolean =>
  line.some((cell, at) => {
    const column = columns[at]
    return (
      column !== undefined &&
      [column.title.zh, column.title.en].some(title => heading(title) === heading(cell))
    )
  })

/**
 * What a pasted block writes into a table, line by line, from one column on. A first line of headings and a
 * first column that holds nothing but row codes are left out; cells beyond the last column are dropped, lines
 * without any word too.
 *
 * @param from index of the column in which the block begins
 */
export const fitBlock = (
  block: readonly (readonly string[])[],
  table: ProfileTable,
  from: number,
): readonly Cells[] => {
  const code = new RegExp(`^${table.codePrefix}\\d+$`, 'u')
  const coded = block.slice(block.length > 1 ? 1 : 0)
  const isCoded = coded.length > 0 && coded.every(line => line.length > 1 && code.test(line[0] ?? ''))
  const lines = isCoded && from === 0 ? block.map(line => line.slice(1)) : block
  const columns = table.columns.slice(from)
  const [first] = lines
  const body = first !== undefined && isHeadings(first, columns) ? lines.slice(1) : lines
  return body
    .filter(line => line.some(cell => cell !== ''))
    .map(line =>
      Object.fromEntries(
        columns.flatMap((column, at) => {
          const cell = line[at]
          return cell === undefined ? [] : [[column.id, cell.slice(0, 2000)] as const]
        }),
      ),
    )
}
