import type { Node } from '@tiptap/pm/model'

/** Where a claim is marked in one text block of the editor. */
export type ClaimPlace = { readonly claim: string; readonly from: number; readonly to: number }

/** The claim that a node is marked with; null for none. */
export const claimOfNode = (node: Node): string | null => {
  const id: unknown = node.marks.find(mark => mark.type.name === 'claim')?.attrs.claim
  return typeof id === 'string' && id !== '' ? id : null
}

const placesIn = (block: Node, start: number): readonly ClaimPlace[] => {
  const places = new Map<string, ClaimPlace>()
  block.forEach((node, offset) => {
    const claim = node.isText ? claimOfNode(node) : null
    if (claim === null) return
    const from = places.get(claim)?.from ?? start + offset
    places.set(claim, { claim, from, to: start + offset + node.nodeSize })
  })
  return [...places.values()]
}

/** Every marked place of a document in its order; a reference between two marked pieces stands inside. */
export const claimPlaces = (doc: Node): readonly ClaimPlace[] => {
  const places: ClaimPlace[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock) places.push(...placesIn(node, position + 1))
    return !node.isTextblock
  })
  return places
}
