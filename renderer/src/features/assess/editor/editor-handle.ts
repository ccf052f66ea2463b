import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'

/** What the surroundings of an editor may ask of it. */
export type EditorHandle = {
  readonly insertEvidence: (id: string) => void
  /** Headings at the end of the text, one below the other, with a paragraph to write in. */
  readonly insertHeading: (...headings: readonly { readonly text: string; readonly level: 2 | 3 }[]) => void
  /** Puts a passage in at the cursor. */
  readonly insertRichText: (text: RichText) => void
  /** Puts another text in place of the whole one, or behind it; one step of undo. */
  readonly take: (text: RichText, way: 'replace' | 'append') => void
  /** What is selected, also while the focus is elsewhere; null when nothing is. */
  readonly selection: () => RichText | null
  /** Selects the next or previous mark, and says what it says. */
  readonly goToMark: (way: 1 | -1) => void
  /** Selects the sentence of a claim. */
  readonly goToClaim: (claim: string) => void
  readonly focus: () => void
}
