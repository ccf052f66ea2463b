import { Node } from '@tiptap/core'
import { type ChipOptions, chipView, chipWords, noChipOptions } from './chip-view.ts'

/** An inline atom that shows the code of a row of the organisation profile, such as the challenge C2. */
export const ProfileRef = Node.create<ChipOptions>({
  name: 'profileRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => noChipOptions,
  addAttributes: () => ({
    code: {
      default: '',
      parseHTML: element => element.getAttribute('data-profile-row') ?? '',
      renderHTML: attributes => ({ 'data-profile-row': attributes.code }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-profile-row]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, chipWords(node, this.options).text]
  },
  renderText({ node }) {
    return chipWords(node, this.options).text
  },
  addNodeView() {
    return chipView(this.options, 'chip-profile')
  },
})
