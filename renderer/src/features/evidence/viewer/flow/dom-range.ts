import type { TextRange } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'

/** Where a piece of text begins in the plain text of its page. */
export const startOf = (piece: HTMLElement): number => Number(piece.dataset.from)

/** The piece of text in which a character stands, among pieces in the order of the text. */
const pieceAt = (pieces: readonly HTMLElement[], at: number): HTMLElement | null => {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && startOf(piece) <= at) low = middle
    else high = middle - 1
  }
  return pieces[low] ?? null
}

/** The node and offset of a character inside a piece of text; its end where the character lies behind it. */
const nodeAt = (piece: HTMLElement, at: number): { readonly node: Node; readonly offset: number } => {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
  let left = at - startOf(piece)
  let last: Node = piece
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) return { node, offset: Math.max(0, left) }
    left -= length
    last = node
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 }
}

/** The element in which a character stands; null when none of the text is in the box. */
export const pieceOf = (box: HTMLElement, at: number): HTMLElement | null =>
  pieceAt([...box.querySelectorAll<HTMLElement>('[data-from]')], at)

/** A stretch of the text that stands in a box in pieces with `data-from`, as a range of the page; null when it is not there. */
export const domRange = (box: HTMLElement, { from, to }: TextRange): Range | null => {
  const pieces = [...box.querySelectorAll<HTMLElement>('[data-from]')]
  const first = pieceAt(pieces, from)
  const last = pieceAt(pieces, Math.max(from, to - 1))
  if (first === null || last === null) return null
  const start = nodeAt(first, from)
  const end = nodeAt(last, to)
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
