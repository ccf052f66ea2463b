import { Node } from '@tiptap/core'
import type { EvidenceLabels } from './evidence-labels.ts'

type EvidenceRefOptions = {
  readonly labels: EvidenceLabels | null
  readonly removedText: () => string
  readonly onOpen: (id: string) => void
}

/** An inline atom that names an evidence by id and shows its present number and title. */
export const EvidenceRef = Node.create<EvidenceRefOptions>({
  name: 'evidenceRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ labels: null, removedText: () => '', onOpen: () => {} }),
  addAttributes: () => ({
    evidence: {
      default: '',
      parseHTML: element => element.getAttribute('data-evidence') ?? '',
      renderHTML: attributes => ({ 'data-evidence': attributes.evidence }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-evidence]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: ({ node }) => `[E:${String(node.attrs.evidence)}]`,
  addNodeView() {
    const { labels, removedText, onOpen } = this.options
    return ({ node }) => {
      const id = String(node.attrs.evidence)
      const dom = document.createElement('span')
      dom.className = 'evidence-chip'
      dom.contentEditable = 'false'
      const show = () => {
        const label = labels?.get(id)
        dom.textContent = label ? `E-${label.number} ${label.title}` : removedText()
        dom.title = dom.textContent
        dom.classList.toggle('evidence-chip-removed', label === undefined)
      }
      show()
      dom.addEventListener('dblclick', () => onOpen(id))
      const stop = labels?.subscribe(show)
      return { dom, destroy: () => stop?.(), ignoreMutation: () => true }
    }
  },
})
