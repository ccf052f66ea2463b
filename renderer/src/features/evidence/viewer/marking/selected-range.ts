import type { TextRange } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'
import { startOf } from '../flow/dom-range.ts'

type Selected = TextRange & {
  /** The piece of text in which the selection begins. */
  readonly root: HTMLElement
}

const pieceOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]') ?? null

/** Characters of a piece before a place in it. */
const before = (piece: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange()
  range.selectNodeContents(piece)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The last piece of text that a selection touches, where its end itself lies in none. */
const lastPiece = (box: HTMLElement, selection: Selection): HTMLElement | null =>
  [...box.querySelectorAll<HTMLElement>('[data-from]')].findLast(piece =>
    selection.containsNode(piece, true),
  ) ?? null

/**
 * What is selected inside a box whose text stands in pieces that say where they begin (`data-from`): characters of the
 * text that the pieces belong to. Null where nothing is, or where it begins outside of the box. A selection over two
 * pages ends with the first.
 */
export const selectedRange = (box: HTMLElement): Selected | null => {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer)) return null
  const pieces = [...box.querySelectorAll<HTMLElement>('[data-from]')]
  const first =
    pieceOf(range.startContainer) ?? pieces.find(piece => selection.containsNode(piece, true)) ?? null
  if (first === null || !box.contains(first)) return null
  const from =
    startOf(first) +
    (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0)
  const group = first.closest('[data-page]')
  const touched = pieceOf(range.endContainer) ?? lastPiece(box, selection)
  const last =
    touched === null || touched.closest('[data-page]') === group
      ? touched
      : (pieces.findLast(
          piece => piece.closest('[data-page]') === group && selection.containsNode(piece, true),
        ) ?? null)
  if (last === null) return null
  const inLast = last.contains(range.endContainer)
    ? before(last, range.endContainer, range.endOffset)
    : (last.textContent ?? '').length
  const to = startOf(last) + inLast
  return to > from ? { from, to, root: first } : null
}
