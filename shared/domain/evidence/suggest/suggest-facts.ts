import type { EvidenceKind } from '../../../packs/evidence-kinds.ts'
import { suggestDates } from './dates/suggest-dates.ts'
import { suggestNumbers } from './numbers/suggest-numbers.ts'
import { findCreditCodes } from './parties/find-credit-codes.ts'
import { suggestIssuers } from './parties/suggest-issuers.ts'
import { type Line, readLines } from './read-lines.ts'
import { suggestKeywords } from './suggest-keywords.ts'
import { suggestKinds } from './suggest-kind.ts'
import { suggestTitles } from './suggest-titles.ts'
import type { Candidate, Suggestions } from './suggestions.ts'

export type Read = {
  readonly fileName: string
  /** The text of each page, page 1 first. */
  readonly pages: readonly string[]
  /** The names by which the firm goes; empty ones are passed over. */
  readonly firmNames: readonly string[]
  /** The firm's own unified social credit code; empty when it is not known. */
  readonly creditCode?: string
  readonly kinds: readonly EvidenceKind[]
}

const copied = /与原件(?:相符|一致|核对)|复印件|此件为副本|true copy|certified copy/iu

const suggestOriginal = (lines: readonly Line[]): Suggestions['original'] =>
  lines
    .filter(({ text }) => copied.test(text) && !/复印(?:件)?无效/u.test(text))
    .slice(0, 1)
    .map(({ page, quote }) => ({
      value: 'copy' as const,
      page,
      quote,
      confidence: 0.6,
      why: 'words' as const,
    }))

/** A shorter name is part of too many others. */
const tellingName = 4

const namesFirm = (lines: readonly Line[], firmNames: readonly string[]): boolean => {
  const text = lines
    .map(line => line.text.replace(/\s/g, ''))
    .join('')
    .toLowerCase()
  return firmNames
    .map(name => name.normalize('NFKC').replace(/\s/g, '').toLowerCase())
    .some(name => [...name].length >= tellingName && text.includes(name))
}

/** The licence of a business is numbered by its own credit code. */
const numberOfLicence = (
  kind: string | undefined,
  codes: Suggestions['creditCodes'],
): readonly Candidate[] =>
  kind !== 'business-licence'
    ? []
    : codes
        .filter(({ valid }) => valid)
        .slice(0, 1)
        .map(({ code, page, quote }) => ({ value: code, page, quote, confidence: 0.97, why: 'check-digit' }))

/**
 * What the text and the file name of an evidence say about its facts, for a person to confirm. Pure; looks at the first
 * 200,000 characters; never throws, whatever the text.
 */
export const suggestFacts = ({ fileName, pages, firmNames, creditCode = '', kinds }: Read): Suggestions => {
  const lines = readLines(pages)
  const kind = suggestKinds(fileName, lines, kinds)
  const likely = kind.flatMap(({ value }) => kinds.find(({ id }) => id === value) ?? [])
  const [best] = likely
  const creditCodes = findCreditCodes(lines, firmNames, creditCode)
  const licence = numberOfLicence(best?.id, creditCodes)
  return {
    kind,
    title: suggestTitles(fileName, lines, kinds, best?.id ?? ''),
    documentNumber: licence.length > 0 ? licence : suggestNumbers(lines, kinds, likely),
    issuer: suggestIssuers(lines, { kind: best, firmNames }, fileName),
    ...suggestDates(lines, best),
    original: suggestOriginal(lines),
    keywords: suggestKeywords(lines),
    creditCodes,
    namesFirm: namesFirm(lines, firmNames),
  }
}
