import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** The `@…` before the cursor: where it starts and what was typed after the sign. */
export type Mention = { readonly from: number; readonly to: number; readonly query: string }

type MentionOptions = {
  readonly onChange: (mention: Mention | null) => void
  /** Returns true when the list took the key. */
  readonly onKey: (key: string) => boolean
}

const mentionKey = new PluginKey('mention')

/** Finds an open `@…` at the end of a text; the query holds no blank and at most 30 characters. */
export const findMention = (textBefore: string): string | null => {
  const match = /[@＠]([^\s@＠]{0,30})$/u.exec(textBefore)
  return match ? (match[1] ?? '') : null
}

/** Watches for `@` and hands what was typed after it to a list outside the editor. */
export const MentionWatch = Extension.create<MentionOptions>({
  name: 'mentionWatch',
  addOptions: () => ({ onChange: () => {}, onKey: () => false }),
  addProseMirrorPlugins() {
    const { onChange, onKey } = this.options
    let open = false
    const tell = (mention: Mention | null) => {
      if (mention === null && !open) return
      open = mention !== null
      onChange(mention)
    }
    return [
      new Plugin({
        key: mentionKey,
        view: () => ({
          update: (view, previous) => {
            const { selection, doc } = view.state
            if (previous.doc.eq(doc) && previous.selection.eq(selection)) return
            if (!selection.empty || !view.hasFocus()) return tell(null)
            const { $from } = selection
            const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '￼')
            const query = findMention(before)
            tell(query === null ? null : { from: $from.pos - query.length - 1, to: $from.pos, query })
          },
          destroy: () => tell(null),
        }),
        props: {
          handleKeyDown: (_view, event) => open && !event.isComposing && onKey(event.key),
          handleDOMEvents: {
            blur: () => {
              tell(null)
              return false
            },
          },
        },
      }),
    ]
  },
})
