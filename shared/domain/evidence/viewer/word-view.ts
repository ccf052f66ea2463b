/** What stands in a line of a document; `index` names one of its pictures. */
export type WordInline =
  | { readonly type: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'picture'; readonly index: number }

export type WordCell = {
  readonly head: boolean
  readonly columns: number
  readonly rows: number
  readonly lines: readonly (readonly WordInline[])[]
}

/** A document as it is shown: paragraphs, headings, entries of lists with their mark, tables. */
export type WordBlock =
  | { readonly type: 'paragraph'; readonly line: readonly WordInline[] }
  | { readonly type: 'heading'; readonly level: number; readonly line: readonly WordInline[] }
  | { readonly type: 'item'; readonly mark: string; readonly line: readonly WordInline[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly WordCell[])[] }

const lengthOf = (inline: WordInline): number =>
  inline.type === 'text' ? inline.text.length : inline.type === 'break' ? 1 : 0

const linesOf = (block: WordBlock): readonly (readonly WordInline[])[] =>
  block.type === 'table' ? block.rows.flatMap(row => row.flatMap(cell => cell.lines)) : [block.line]

const textOf = (line: readonly WordInline[]): string =>
  line.map(inline => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : '')).join('')

/**
 * The plain text of a document: every paragraph, entry and paragraph of a cell is a line of its own, a break inside a
 * line is a line end, pictures and marks of lists are nothing.
 */
export const wordText = (blocks: readonly WordBlock[]): string =>
  blocks.flatMap(linesOf).map(textOf).join('\n')

/** Where each line begins in `wordText`, by the line itself. */
export const lineStarts = (blocks: readonly WordBlock[]): ReadonlyMap<readonly WordInline[], number> => {
  const starts = new Map<readonly WordInline[], number>()
  let at = 0
  for (const line of blocks.flatMap(linesOf)) {
    starts.set(line, at)
    at += line.reduce((sum, inline) => sum + lengthOf(inline), 0) + 1
  }
  return starts
}

/** Where each piece of a line begins, counted from the start of the line. */
export const inlineStarts = (line: readonly WordInline[]): readonly number[] => {
  const starts: number[] = []
  let at = 0
  for (const inline of line) {
    starts.push(at)
    at += lengthOf(inline)
  }
  return starts
}
