import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type ClaimPlace, claimPlaces } from './claim-places.ts'
import { withoutCopies } from './without-copies.ts'

/** How a claim is drawn: by its line, its sign and its colour. */
export type ClaimLook = 'unproven' | 'proven' | 'broken'
export type ClaimLooks = ReadonlyMap<string, { readonly look: ClaimLook; readonly title: string }>

type Options = {
  /** Marks the sentence at the cursor, or opens the claim that stands there. */
  readonly onMark: () => void
  /** A claim was clicked in the text. */
  readonly onOpen: (claim: string) => void
}
type Shown = { readonly looks: ClaimLooks; readonly set: DecorationSet }

const key = new PluginKey<Shown>('claims')
const nothing: Shown = { looks: new Map(), set: DecorationSet.empty }

/** Where the last character of a place begins, so that the sign can stand behind it. */
const lastCharacter = (doc: Node, { from, to }: ClaimPlace): number => {
  const ending = doc.textBetween(Math.max(from, to - 2), to)
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(ending) ? to - 2 : to - 1
}

const decorationsOf = (doc: Node, looks: ClaimLooks): DecorationSet => {
  const places = claimPlaces(doc).filter(({ claim }) => looks.has(claim))
  const last = new Map(places.map(place => [place.claim, place]))
  return DecorationSet.create(
    doc,
    places.flatMap(place => {
      const { look = 'unproven', title = '' } = looks.get(place.claim) ?? {}
      const line = Decoration.inline(place.from, place.to, { class: `claim claim-${look}`, title })
      return last.get(place.claim) === place
        ? [line, Decoration.inline(lastCharacter(doc, place), place.to, { class: 'claim-end' })]
        : [line]
    }),
  )
}

/** Shows how the claims of the text stand. */
export const showClaims = (view: EditorView, looks: ClaimLooks): void =>
  view.dispatch(view.state.tr.setMeta(key, looks).setMeta('addToHistory', false))

/** Draws the known claims, opens one that is clicked, and keeps copies of a sentence from being its claim too. */
export const ClaimWatch = Extension.create<Options>({
  name: 'claimWatch',
  addOptions: () => ({ onMark: () => {}, onOpen: () => {} }),
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-e': () => {
        this.options.onMark()
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    const { onOpen } = this.options
    const isKnown = (view: EditorView) => (claim: string) =>
      key.getState(view.state)?.looks.has(claim) === true
    return [
      new Plugin<Shown>({
        key,
        state: {
          init: () => nothing,
          apply: (transaction, shown) => {
            const next: unknown = transaction.getMeta(key)
            if (next instanceof Map) return { looks: next, set: decorationsOf(transaction.doc, next) }
            return transaction.docChanged
              ? { ...shown, set: decorationsOf(transaction.doc, shown.looks) }
              : shown
          },
        },
        props: {
          decorations: state => key.getState(state)?.set,
          transformPasted: (slice, view) =>
            view.dragging?.move === true ? slice : withoutCopies(slice, view.state, isKnown(view)),
          handleClick: (view, position) => {
            const there = claimPlaces(view.state.doc).find(
              ({ claim, from, to }) => from <= position && position <= to && isKnown(view)(claim),
            )
            if (there !== undefined) onOpen(there.claim)
            return false
          },
        },
      }),
    ]
  },
})
