import type { LeafChange } from '../../../shared/contract/requests/years.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { emptyRichText, type RichText } from '../../../shared/domain/text/rich-text.ts'
import { flatText, textBlocksOf } from '../../../shared/domain/text/walk-rich-text.ts'
import { textChange } from '../../../shared/domain/years/text-change.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { itemsOf } from './instrument-parts.ts'

const wordsOf = (text: RichText): string =>
  textBlocksOf(text)
    .map(({ content }) => flatText(content))
    .join('\n')

/** Per leaf of the later year whether its narrative changed, and by how much; leaves that are gone follow. */
export const leafChanges = (firm: FirmSession, before: string, after: string): LeafChange[] => {
  const textsOf = (assessmentId: string): ReadonlyMap<string, RichText> =>
    new Map(firm.store.list('answer', { assessmentId }).map(({ leaf, narrative }) => [leaf, narrative]))
  const old = textsOf(before)
  const fresh = textsOf(after)
  const places = [after, before].flatMap(id =>
    itemsOf(firm.instrument(id)).flatMap(item => item.leaves.map(({ code }) => [code, item.code] as const)),
  )
  return [...new Set(places.map(([code]) => code))].map(leaf => {
    const was = old.get(leaf) ?? emptyRichText
    const is = fresh.get(leaf) ?? emptyRichText
    return {
      leaf,
      item: places.find(([code]) => code === leaf)?.[1] ?? leaf,
      charactersBefore: countRichText(was),
      charactersAfter: countRichText(is),
      ...textChange(wordsOf(was), wordsOf(is)),
    }
  })
}
