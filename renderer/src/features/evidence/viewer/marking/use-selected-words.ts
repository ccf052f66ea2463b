import { type RefObject, useEffect } from 'react'
import { aroundAreas } from '../../../../../../shared/domain/evidence/viewer/areas.ts'
import { areasOfRange } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { PageSource } from '../pages/page-source.ts'
import { longestQuote, type Marking } from './marking.ts'
import { selectedRange } from './selected-range.ts'

type Options = {
  readonly box: RefObject<HTMLElement | null>
  readonly source: PageSource
  readonly marking: Marking | undefined
}

/** While a passage is marked on pages, words that are selected become its rectangle. */
export const useSelectedWords = ({ box, source, marking }: Options): void => {
  const setDraft = marking?.setDraft
  useEffect(() => {
    if (!setDraft) return
    const take = () => {
      const element = box.current
      const selected = element && selectedRange(element)
      const frame = selected?.root.closest<HTMLElement>('[data-page]')
      if (!selected || !frame) return
      const page = Number(frame.dataset.page)
      void source.text(page).then(text => {
        const area = aroundAreas(areasOfRange(text, selected))
        const quote = text.text.slice(selected.from, selected.to).replaceAll('\n', ' ').trim()
        if (area) setDraft({ kind: 'area', page, area, quote: quote.slice(0, longestQuote) })
      })
    }
    document.addEventListener('pointerup', take)
    return () => document.removeEventListener('pointerup', take)
  }, [box, source, setDraft])
}
