import { type Attribute, Node } from '@tiptap/core'
import { type ChipOptions, chipView, chipWords, noChipOptions } from './chip-view.ts'

/** An attribute of a node that stands as text in an attribute of its element. */
export const textAttribute = (name: string, dataName: string): Partial<Attribute> => ({
  default: '',
  parseHTML: element => element.getAttribute(dataName) ?? '',
  renderHTML: attributes => ({ [dataName]: attributes[name] }),
})

type Kind = {
  readonly name: string
  /** The attribute by which its element is known in HTML. */
  readonly mark: string
  readonly className: string
  readonly attributes: Readonly<Record<string, Partial<Attribute>>>
  /** How its words stand in plain text. */
  readonly inText?: (words: string) => string
}

/** An inline atom that names something by its key and shows what that is called now. */
export const chipNode = ({ name, mark, className, attributes, inText = words => words }: Kind) =>
  Node.create<ChipOptions>({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addOptions: () => noChipOptions,
    addAttributes: () => attributes,
    parseHTML: () => [{ tag: `span[${mark}]` }],
    renderHTML({ node, HTMLAttributes }) {
      return ['span', HTMLAttributes, chipWords(node, this.options).text]
    },
    renderText({ node }) {
      return inText(chipWords(node, this.options).text)
    },
    addNodeView() {
      return chipView(this.options, className)
    },
  })
