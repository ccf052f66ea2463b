import type { IndexedText } from './indexed-text.ts'
import { bareWords } from './indicator-names.ts'

/** A sentence and the one after it: a cause or an excuse often stands in the sentence that follows. */
export type Window = { readonly plain: string; readonly bare: string }

const known = new WeakMap<IndexedText, readonly Window[]>()

/** The windows of a text; made once. */
export const windowsOf = (text: IndexedText): readonly Window[] => {
  const windows =
    known.get(text) ??
    text.sentences.map((sentence, at) => {
      const plain = `${sentence}${text.sentences[at + 1] ?? ''}`
      return { plain, bare: bareWords(plain) }
    })
  known.set(text, windows)
  return windows
}
