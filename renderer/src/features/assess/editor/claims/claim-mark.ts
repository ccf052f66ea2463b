import { Mark } from '@tiptap/core'
import { textAttribute } from '../chip-node.ts'

/**
 * The anchor of a claim in the text: an id and nothing to see; `ClaimWatch` draws the claims that are known. Typing
 * inside belongs to the sentence, typing behind it does not.
 */
export const ClaimMark = Mark.create({
  name: 'claim',
  inclusive: false,
  addAttributes: () => ({ claim: textAttribute('claim', 'data-claim') }),
  parseHTML: () => [{ tag: 'span[data-claim]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
