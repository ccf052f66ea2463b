import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { ReferenceStore } from './reference-store.ts'
import { type MissingWords, type Reference, type ReferenceWords, referenceWords } from './reference-words.ts'

export type ChipOptions = {
  readonly store: ReferenceStore | null
  readonly missing: () => MissingWords | null
  /** A double click, or Enter on the selected chip. */
  readonly onOpen: (reference: Reference, position: number) => void
}

export const noChipOptions: ChipOptions = { store: null, missing: () => null, onOpen: () => {} }

/** A node of the editor as the reference that it is. */
export const referenceOf = (node: Node): Reference =>
  ({ type: node.type.name, attrs: node.attrs }) as Reference

/** What a chip says now; empty words outside a window. */
export const chipWords = (node: Node, { store, missing }: ChipOptions): ReferenceWords => {
  const words = missing()
  if (store === null || words === null) return { text: '', title: '', state: 'pending' }
  return referenceWords(referenceOf(node), store.current(), words)
}

/** Draws a reference as a chip that follows what it names. */
export const chipView =
  (options: ChipOptions, className: string): NodeViewRenderer =>
  ({ node, getPos }) => {
    const dom = document.createElement('span')
    dom.className = `chip ${className}`
    dom.contentEditable = 'false'
    const show = (): void => {
      const { text, title, state } = chipWords(node, options)
      dom.textContent = text
      dom.title = title
      dom.classList.toggle('chip-missing', state === 'missing')
    }
    show()
    dom.addEventListener('dblclick', () => options.onOpen(referenceOf(node), getPos() ?? 0))
    const stop = options.store?.subscribe(show)
    return { dom, destroy: () => stop?.(), ignoreMutation: () => true }
  }
