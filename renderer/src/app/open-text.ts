import type { RichText } from '../../../shared/domain/text/rich-text.ts'

type Insert = (text: RichText) => void

let insert: Insert | null = null

/** The text now open for writing, into which a passage found elsewhere may be put. */
export const openText = {
  /** A text opens; null when it closes. */
  set: (next: Insert | null): void => {
    insert = next
  },
  isOpen: (): boolean => insert !== null,
  insert: (text: RichText): void => insert?.(text),
}
