import { textChange } from '../../../../shared/domain/years/text-change.ts'
import { type Piece, shortened, textDifference } from '../../saving/text-difference.ts'

type ParagraphDifference = {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly pieces: readonly Piece[]
}

/** Paragraphs that differ by less than this are one paragraph that was rewritten. */
const rewritten = 0.65

/** Positions of the paragraphs that both texts have, in order: the longest common subsequence. */
const anchors = (
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] => {
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const cell = (row: number, column: number) => table[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      table[row * width + column] =
        before[row] === after[column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
  const found: (readonly [number, number])[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) found.push([row++, column++])
    else if (cell(row + 1, column) >= cell(row, column + 1)) row++
    else column++
  }
  return found
}

const removed = (text: string): ParagraphDifference => ({
  kind: 'removed',
  pieces: [{ kind: 'removed', text }],
})

const added = (text: string): ParagraphDifference => ({ kind: 'added', pieces: [{ kind: 'added', text }] })

/** Between two anchors: each new paragraph meets the first old one left that is much like it; the rest went or came. */
const between = (before: readonly string[], after: readonly string[]): readonly ParagraphDifference[] => {
  const result: ParagraphDifference[] = []
  let next = 0
  let fresh: string[] = []
  for (const text of after) {
    const match = before.findIndex((old, index) => index >= next && textChange(old, text).share < rewritten)
    if (match < 0) {
      fresh.push(text)
      continue
    }
    result.push(...before.slice(next, match).map(removed), ...fresh.map(added))
    result.push({ kind: 'changed', pieces: shortened(textDifference(before[match] ?? '', text)) })
    next = match + 1
    fresh = []
  }
  return [...result, ...before.slice(next).map(removed), ...fresh.map(added)]
}

/**
 * What changed in a long text, paragraph by paragraph: equal ones are kept whole, rewritten ones are compared
 * word by word, others were taken out or put in. Empty lines do not count.
 */
export const paragraphDifference = (before: string, after: string): readonly ParagraphDifference[] => {
  const lines = (text: string) => text.split('\n').filter(line => line.trim() !== '')
  const old = lines(before)
  const fresh = lines(after)
  const result: ParagraphDifference[] = []
  let row = 0
  let column = 0
  for (const [atOld, atFresh] of [...anchors(old, fresh), [old.length, fresh.length] as const]) {
    result.push(...between(old.slice(row, atOld), fresh.slice(column, atFresh)))
    const text = fresh[atFresh]
    if (text !== undefined) result.push({ kind: 'same', pieces: [{ kind: 'same', text }] })
    row = atOld + 1
    column = atFresh + 1
  }
  return result
}
