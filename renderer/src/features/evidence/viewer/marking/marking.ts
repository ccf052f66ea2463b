import type { Passage } from '../../../../../../shared/domain/evidence/passage.ts'

/** What a viewer needs while a passage is marked in it. */
export type Marking = {
  /** Drawn or selected, not yet taken. */
  readonly draft: Passage | null
  readonly setDraft: (passage: Passage | null) => void
}

export type RangePassage = Extract<Passage, { kind: 'range' }>

/** The longest words that a passage quotes. */
export const longestQuote = 2000
