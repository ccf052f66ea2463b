import type { Node } from '@tiptap/pm/model'

/** Where a text block of `textBlocksOf` stands in the editor: its node, and whether its text can be pointed into. */
type TextPlace = {
  readonly from: number
  readonly to: number
  /** Position of the text's first character; null for a caption, which is no text of the editor. */
  readonly text: number | null
}

/**
 * The places of the text blocks of a document, in the order of `textBlocksOf` of the narrative that it is. Offsets of
 * `flatText` are positions from `text` on: every reference and break is one position wide.
 */
export const textPlaces = (doc: Node): readonly TextPlace[] => {
  const places: TextPlace[] = []
  doc.descendants((node, from) => {
    const to = from + node.nodeSize
    if (node.isTextblock) places.push({ from, to, text: from + 1 })
    else if (node.type.name === 'figure' && node.attrs.caption !== '') places.push({ from, to, text: null })
    return !node.isTextblock
  })
  return places
}
