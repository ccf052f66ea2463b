import { Node } from '@tiptap/core'
import { type ChipOptions, chipView, chipWords, noChipOptions } from './chip-view.ts'

/** An inline atom that names an evidence by id and shows its present number and title. */
export const EvidenceRef = Node.create<ChipOptions>({
  name: 'evidenceRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => noChipOptions,
  addAttributes: () => ({
    evidence: {
      default: '',
      parseHTML: element => element.getAttribute('data-evidence') ?? '',
      renderHTML: attributes => ({ 'data-evidence': attributes.evidence }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-evidence]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, chipWords(node, this.options).text]
  },
  renderText({ node }) {
    return `[${chipWords(node, this.options).text}]`
  },
  addNodeView() {
    return chipView(this.options, 'chip-evidence')
  },
})
