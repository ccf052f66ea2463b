import { Node } from '@tiptap/core'
import { type FigureOptions, figureView, noFigureOptions } from './figure-view.ts'

/** A picture of the evidence library with its caption. */
export const Figure = Node.create<FigureOptions>({
  name: 'figure',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => noFigureOptions,
  addAttributes: () => ({
    evidence: {
      default: '',
      parseHTML: element => element.getAttribute('data-figure') ?? '',
      renderHTML: attributes => ({ 'data-figure': attributes.evidence }),
    },
    caption: {
      default: '',
      parseHTML: element => (element.querySelector('figcaption')?.textContent ?? '').slice(0, 300),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-figure]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    HTMLAttributes,
    ['figcaption', {}, String(node.attrs.caption)],
  ],
  renderText: ({ node }) => String(node.attrs.caption),
  addNodeView() {
    return figureView(this.options)
  },
})
