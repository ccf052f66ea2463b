import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import type { Redaction } from '../../../../../../shared/domain/evidence/submitted-copy.ts'
import { coveredPart, onPage } from '../../../../../../shared/domain/evidence/viewer/areas.ts'
import { findText } from '../../../../../../shared/domain/evidence/viewer/find-text.ts'
import { areasOfRange, textInArea } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { LaidText, PageSource } from '../pages/page-source.ts'

export type PageArea = { readonly page: number; readonly area: Area }

/** Widths inside a line are estimated: the box reaches a little beyond the words, in parts of its height. */
const margin = 0.12
/** What is covered less than this is not covered. */
const wholly = 0.98

const padded = ({ x, y, width, height }: Area): Area => {
  const edge = height * margin
  return onPage({ x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge })
}

/** Where the ranges of a page's text stand, with a margin, without what is covered already. */
export const areasToCover = (
  text: LaidText,
  page: number,
  ranges: readonly { readonly from: number; readonly to: number }[],
  known: readonly Redaction[],
): readonly PageArea[] =>
  ranges
    .flatMap(range => areasOfRange(text, range))
    .map(padded)
    .filter(area => !known.some(one => one.page === page && coveredPart(area, one.area) > wholly))
    .map(area => ({ page, area }))

/** Every place in the document that reads like the words under a redaction; none where it covers no words. */
export const sameWords = async (
  source: PageSource,
  of: Redaction,
  known: readonly Redaction[],
): Promise<readonly PageArea[]> => {
  const wanted = textInArea(await source.text(of.page), of.area)
  if (wanted === '') return []
  const found: PageArea[] = []
  for (let page = 1; page <= source.pages; page++) {
    const text = await source.text(page)
    found.push(...areasToCover(text, page, findText(text.text, wanted), known))
  }
  return found
}
