import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { claimOfNode, claimPlaces } from './claim-places.ts'

const strip = (fragment: Fragment, keeps: (claim: string) => boolean): Fragment => {
  const nodes: Node[] = []
  fragment.forEach(node => {
    const claim = claimOfNode(node)
    const inner = node.isLeaf ? node : node.copy(strip(node.content, keeps))
    nodes.push(claim === null || keeps(claim) ? inner : inner.mark(inner.marks.filter(isOther)))
  })
  return Fragment.fromArray(nodes)
}

const isOther = ({ type }: { readonly type: { readonly name: string } }): boolean => type.name !== 'claim'

/**
 * What is pasted or dropped, without marks that would anchor a claim a second time or that belong to another text;
 * a sentence that was cut out keeps its own.
 */
export const withoutCopies = (
  slice: Slice,
  { doc, selection }: Pick<EditorState, 'doc' | 'selection'>,
  isKnown: (claim: string) => boolean,
): Slice => {
  const staying = new Set(
    claimPlaces(doc)
      .filter(({ from, to }) => from < selection.from || to > selection.to)
      .map(({ claim }) => claim),
  )
  const content = strip(slice.content, claim => isKnown(claim) && !staying.has(claim))
  return new Slice(content, slice.openStart, slice.openEnd)
}
