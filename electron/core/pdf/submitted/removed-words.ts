import type { Area } from '../../../../shared/domain/evidence/passage.ts'

/** A run of text on a page; `box` in fractions of the page as a viewer shows it. */
export type PlacedText = { readonly text: string; readonly box: Area; readonly vertical: boolean }

const overlaps = (from: number, length: number, other: number, otherLength: number): boolean =>
  from < other + otherLength && other < from + length

/** Which characters of a run lie under an area, taking all for equally wide. */
const isUnder = ({ text, box, vertical }: PlacedText, index: number, area: Area): boolean => {
  const share = 1 / text.length
  return vertical
    ? overlaps(box.x, box.width, area.x, area.width) &&
        overlaps(box.y + box.height * share * index, box.height * share, area.y, area.height)
    : overlaps(box.x + box.width * share * index, box.width * share, area.x, area.width) &&
        overlaps(box.y, box.height, area.y, area.height)
}

const compact = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '')
const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s\p{P}\p{S}]+/u).filter(word => [...word].length >= 2)

/** Words of two characters or more that stood under the areas and nowhere else on the page. */
export const removedWords = (texts: readonly PlacedText[], areas: readonly Area[]): readonly string[] => {
  let under = ''
  let rest = ''
  for (const placed of texts) {
    for (const [index, character] of [...placed.text].entries()) {
      const covered = areas.some(area => isUnder(placed, index, area))
      under += covered ? character : ' '
      rest += covered ? ' ' : character
    }
    under += ' '
  }
  const left = compact(rest)
  return [...new Set(wordsOf(under))].filter(word => !left.includes(word))
}
