import type { RichText } from '../text/rich-text.ts'
import { plainText, textBlocksOf } from '../text/walk-rich-text.ts'

const longest = 300
const sentenceEnd = /(?<=[。！？；!?;])|(?<=\.)\s+/u

/** A figure that is no bare year or number of a clause: a share, an amount, a count. */
const figure = /\d[\d,.]*\s*(%|％|‰|[\p{Script=Han}a-z])/iu
const yearOnly = /\d{4}\s*年(度|[初中末底])?|\d+(\.\d+){2,}|\d{1,2}\s*[月日号]/gu

const states = (sentence: string): boolean => figure.test(sentence.replace(yearOnly, ''))

/**
 * Sentences of a narrative that state a figure in a paragraph without any reference to evidence or to the
 * register of indicators: what an assessor would ask to see on site. In reading order, cut to 300 characters.
 */
export const unprovenClaims = (narrative: RichText): string[] =>
  textBlocksOf(narrative)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
    .filter(({ content }) => content.every(({ type }) => type === 'text' || type === 'hardBreak'))
    .flatMap(({ content }) => plainText(content).split(sentenceEnd))
    .map(sentence => sentence.trim())
    .filter(states)
    .map(sentence => sentence.slice(0, longest))
