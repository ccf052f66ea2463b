import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { TextMark } from '../../../../../shared/domain/text/text-mark.ts'
import { textPlaces } from './mark-places.ts'

/** A mark under the pointer, with the place in the window where its sentence may stand. */
export type Pointed = {
  readonly mark: TextMark
  readonly left: number
  readonly top: number
  readonly bottom: number
}
type Options = { readonly onPoint: (pointed: Pointed | null) => void }

const key = new PluginKey<DecorationSet>('textMarks')

const decorationOf = (mark: TextMark, doc: Node, places: ReturnType<typeof textPlaces>): Decoration[] => {
  const place = places[mark.textBlock]
  if (place === undefined) return []
  const { from, to, text } = place
  const look = { class: `mark mark-${mark.kind}` }
  if (mark.kind === 'bare-paragraph' || text === null) return [Decoration.node(from, to, look, { mark })]
  const end = Math.min(text + mark.end, to - 1)
  return text + mark.start < end && end <= doc.content.size
    ? [Decoration.inline(text + mark.start, end, look, { mark })]
    : []
}

/** Shows the marks of a narrative that the editor holds unchanged; until new ones come they move with the text. */
export const showTextMarks = (view: EditorView, marks: readonly TextMark[]): void => {
  const { doc, tr } = view.state
  const places = textPlaces(doc)
  const set = DecorationSet.create(
    doc,
    marks.flatMap(mark => decorationOf(mark, doc, places)),
  )
  view.dispatch(tr.setMeta(key, set).setMeta('addToHistory', false))
}

const shown = (state: EditorState): readonly Decoration[] => key.getState(state)?.find() ?? []
const markOf = ({ spec }: Decoration): TextMark => (spec as { mark: TextMark }).mark

/** The mark that the cursor stands in, and how many there are. */
export const marksAtCursor = (
  state: EditorState,
): { readonly count: number; readonly at: TextMark | null } => {
  const all = shown(state)
  const { from, to } = state.selection
  const inside = all.filter(one => one.from <= from && to <= one.to)
  const narrowest = inside.sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return { count: all.length, at: narrowest === undefined ? null : markOf(narrowest) }
}

/** Selects the next mark behind the cursor (or the one before), going round at the end. */
export const goToMark = (view: EditorView, way: 1 | -1): void => {
  const { state } = view
  const all = [...shown(state)].sort((a, b) => a.from - b.from || a.to - b.to)
  const { from } = state.selection
  const start = (one: Decoration): number => (markOf(one).kind === 'bare-paragraph' ? one.from + 1 : one.from)
  const next =
    way === 1
      ? (all.find(one => start(one) > from) ?? all[0])
      : (all.findLast(one => start(one) < from) ?? all.at(-1))
  if (next === undefined) return
  const inline = markOf(next).kind !== 'bare-paragraph'
  const selection = inline
    ? TextSelection.between(state.doc.resolve(next.from), state.doc.resolve(next.to))
    : TextSelection.near(state.doc.resolve(next.from + 1))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}

const pointedAt = (view: EditorView, target: EventTarget | null): Pointed | null => {
  const element = target instanceof Element ? target.closest('.mark') : null
  if (element === null || !view.dom.contains(element)) return null
  const position = view.posAtDOM(element, 0)
  const found = key
    .getState(view.state)
    ?.find(position, position)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  if (found === undefined) return null
  const { left, top, bottom } = element.getBoundingClientRect()
  return { mark: markOf(found), left, top, bottom }
}

/** Quiet marks under words and beside paragraphs; what they say is shown outside the editor. */
export const TextMarks = Extension.create<Options>({
  name: 'textMarks',
  addOptions: () => ({ onPoint: () => {} }),
  addProseMirrorPlugins() {
    const { onPoint } = this.options
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, set) => {
            const next: unknown = transaction.getMeta(key)
            if (next instanceof DecorationSet) return next
            return transaction.docChanged ? set.map(transaction.mapping, transaction.doc) : set
          },
        },
        props: {
          decorations: state => key.getState(state),
          handleDOMEvents: {
            mouseover: (view, event) => {
              onPoint(pointedAt(view, event.target))
              return false
            },
            mouseleave: () => {
              onPoint(null)
              return false
            },
            keydown: () => {
              onPoint(null)
              return false
            },
          },
        },
      }),
    ]
  },
})
