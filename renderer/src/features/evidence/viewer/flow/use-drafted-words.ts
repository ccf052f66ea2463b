import { type RefObject, useEffect } from 'react'
import { longestQuote, type RangePassage } from '../marking/marking.ts'
import { selectedRange } from '../marking/selected-range.ts'

type Options = {
  readonly box: RefObject<HTMLElement | null>
  readonly on: boolean
  readonly page: number
  /** The text that the offsets count. */
  readonly text: string
  readonly setDraft: (draft: RangePassage) => void
}

/** While a passage is marked in a text, words that are selected become the draft. */
export const useDraftedWords = ({ box, on, page, text, setDraft }: Options): void => {
  useEffect(() => {
    if (!on) return
    const take = () => {
      const selected = box.current && selectedRange(box.current)
      if (!selected) return
      const { from } = selected
      const to = Math.min(text.length, selected.to)
      const quote = text.slice(from, to).slice(0, longestQuote)
      if (quote.trim() !== '') setDraft({ kind: 'range', page, from, to, quote })
    }
    document.addEventListener('pointerup', take)
    document.addEventListener('keyup', take)
    return () => {
      document.removeEventListener('pointerup', take)
      document.removeEventListener('keyup', take)
    }
  }, [box, on, page, text, setDraft])
}
