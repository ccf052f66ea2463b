import type { RichText } from '../text/rich-text.ts'
import type { TextMark } from '../text/text-mark.ts'
import { flatText, textBlocksOf } from '../text/walk-rich-text.ts'
import { type Claim, claimsInSentence } from './claims-in-sentence.ts'
import { claimsInTables } from './claims-in-tables.ts'
import { contradictedValue, shownValue } from './contradicts.ts'
import { createMentionFinder, type MentionFinder } from './find-mentions.ts'
import type { LedgerIndicator } from './ledger-indicator.ts'

type PlacedClaim = Claim & { readonly textBlock: number }

const sentence = /[^。！？!?；;\n]+/g

/** What a run of text says, sentence by sentence, in places of that text. */
export const claimsInText = (text: string, findMentions: MentionFinder): readonly Claim[] =>
  [...text.matchAll(sentence)].flatMap(found =>
    claimsInSentence(found[0], findMentions).map(claim => ({
      ...claim,
      start: claim.start + found.index,
      end: claim.end + found.index,
    })),
  )

/**
 * The params of a `contradicts-ledger` mark: name, code and unit of the indicator, `series`, `year`, and both values as
 * text (`written` in the indicator's unit).
 */
export const contradictionParams = (claim: Claim, stored: number): TextMark['params'] => ({
  id: claim.indicator.id,
  indicator: claim.indicator.name,
  code: claim.indicator.code,
  series: claim.series,
  year: claim.year,
  written: shownValue(claim.value, claim.indicator),
  ledger: shownValue(stored, claim.indicator),
  unit: claim.indicator.unit,
})

/**
 * Figures in a narrative that contradict the register: a number with the unit and the year of an indicator named in
 * the same sentence, or a cell of a simple table of years, whose value is not the register's rounded to the written
 * digits. Certainty goes before completeness: what could be another figure is not marked.
 */
export const ledgerMarks = (text: RichText, indicators: readonly LedgerIndicator[]): readonly TextMark[] => {
  const findMentions = createMentionFinder(indicators)
  const inText = textBlocksOf(text).flatMap(({ kind, content }, textBlock): readonly PlacedClaim[] =>
    kind === 'cell'
      ? []
      : claimsInText(flatText(content), findMentions).map(claim => ({ ...claim, textBlock })),
  )
  return [...inText, ...claimsInTables(text, indicators)].flatMap((claim): readonly TextMark[] => {
    const stored = contradictedValue(claim, indicators)
    if (stored === null) return []
    const { textBlock, start, end } = claim
    return [{ kind: 'contradicts-ledger', textBlock, start, end, params: contradictionParams(claim, stored) }]
  })
}
