import type { NodeViewRenderer } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { ReferenceStore } from './reference-store.ts'

type FigureWords = {
  readonly caption: string
  readonly captionHint: string
  readonly removed: string
  readonly unreadable: string
}
export type FigureOptions = {
  readonly store: ReferenceStore | null
  readonly words: () => FigureWords | null
  readonly urlOf: (evidence: string) => string
}
export const noFigureOptions: FigureOptions = { store: null, words: () => null, urlOf: () => '' }

const longestCaption = 300

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  made.className = className
  return made
}

/** Draws a figure: the picture or the sentence that it is gone, and its caption as a field. */
export const figureView =
  ({ store, words, urlOf }: FigureOptions): NodeViewRenderer =>
  ({ node: first, editor, getPos }) => {
    let node = first
    const dom = element('figure', 'figure')
    const picture = element('img', 'figure-picture')
    const note = element('p', 'figure-note')
    const bottom = element('figcaption', 'figure-caption')
    const field = element('input', 'figure-field')
    dom.contentEditable = 'false'
    picture.draggable = false
    field.maxLength = longestCaption
    bottom.append(field)
    dom.append(picture, note, bottom)

    const say = (text: string): void => {
      note.textContent = text
      note.hidden = text === ''
      picture.hidden = text !== ''
    }
    const show = (): void => {
      const said = words()
      const id = String(node.attrs.evidence)
      const known = store?.current().evidence
      const label = known?.get(id)
      field.placeholder = said?.captionHint ?? ''
      field.ariaLabel = said?.caption ?? ''
      picture.alt = String(node.attrs.caption)
      if (field.value !== node.attrs.caption) field.value = String(node.attrs.caption)
      if (known === null || known === undefined) return
      if (label === undefined) {
        say(said?.removed ?? '')
        return
      }
      const url = urlOf(id)
      if (picture.getAttribute('src') !== url) {
        say('')
        picture.src = url
      }
      dom.title = `E-${label.number} ${label.title}`
    }
    picture.addEventListener('error', () => say(words()?.unreadable ?? ''))
    field.addEventListener('input', () => {
      const position = getPos()
      if (position === undefined) return
      editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'caption', field.value))
    })
    field.addEventListener('keydown', event => {
      if (event.isComposing) return
      const way = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      const position = getPos()
      if (way === 0 || position === undefined) return
      event.preventDefault()
      const { doc, tr } = editor.state
      const beside = doc.resolve(way === 1 ? position + node.nodeSize : position)
      editor.view.dispatch(tr.setSelection(TextSelection.near(beside, way)).scrollIntoView())
      editor.view.focus()
    })
    show()
    const stop = store?.subscribe(show)
    return {
      dom,
      update: next => {
        if (next.type !== node.type) return false
        node = next
        show()
        return true
      },
      selectNode: () => dom.classList.add('ProseMirror-selectednode'),
      deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
      stopEvent: event => event.target === field,
      ignoreMutation: () => true,
      destroy: () => stop?.(),
    }
  }
