import type { Passage } from '../../../../../../shared/domain/evidence/passage.ts'
import { aroundAreas } from '../../../../../../shared/domain/evidence/viewer/areas.ts'
import { areasOfRange, textInArea } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import { focusChosenArea } from '../layers/focus-chosen-area.ts'
import type { PageSource } from '../pages/page-source.ts'
import type { Find } from '../tools/use-find.ts'
import { MarkBar } from './mark-bar.tsx'
import { longestQuote, type Marking } from './marking.ts'

type Props = {
  readonly marking: Marking
  readonly source: PageSource
  readonly page: number
  readonly find: Find
  readonly onMark: (passage: Passage) => void
}

const middle = { x: 0.25, y: 0.4, width: 0.5, height: 0.12 }

/** Marks a passage on pages: by the mouse, by a rectangle moved with the arrows, or by what was found. */
export const PageMarkBar = ({ marking, source, page, find, onMark }: Props) => {
  const { current } = find
  const addBox = async () => {
    const text = await source.text(page)
    const quote = textInArea(text, middle).slice(0, longestQuote)
    marking.setDraft({ kind: 'area', page, area: middle, quote })
    focusChosenArea()
  }
  const takeFound = async () => {
    if (current === null) return
    const text = await source.text(current.page)
    const area = aroundAreas(areasOfRange(text, current))
    const quote = text.text.slice(current.from, current.to).slice(0, longestQuote)
    if (area) marking.setDraft({ kind: 'area', page: current.page, area, quote })
  }
  return (
    <MarkBar
      draft={marking.draft}
      onMark={onMark}
      onBox={() => void addBox()}
      onFound={current === null ? undefined : () => void takeFound()}
    />
  )
}
