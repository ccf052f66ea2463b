import { type Extensions, mergeAttributes, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { ChipOptions } from './chip-view.ts'
import { ClaimMark } from './claims/claim-mark.ts'
import { EvidenceRef } from './evidence-ref.ts'
import { Figure } from './figure-node.ts'
import type { FigureOptions } from './figure-view.ts'
import { IndicatorRef } from './indicator-ref.ts'
import { ProfileRef } from './profile-ref.ts'
import { tableExtensions } from './table-nodes.ts'

/** A list item of paragraphs only, because nested lists are not printed. */
const PlainListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

type Options = { readonly chips?: Partial<ChipOptions>; readonly figures?: Partial<FigureOptions> }

/** Exactly the schema of `shared/domain/text/rich-text.ts`: whatever else is pasted is reduced to it. */
export const narrativeExtensions = ({ chips = {}, figures = {} }: Options = {}): Extensions => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [1, 2, 3] },
  }),
  PlainListItem,
  ...tableExtensions(),
  Figure.configure(figures),
  EvidenceRef.configure(chips),
  IndicatorRef.configure(chips),
  ProfileRef.configure(chips),
  ClaimMark,
]
