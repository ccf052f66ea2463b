import type { WordFinder } from './find-words.ts'
import type { IndexedText } from './indexed-text.ts'

const year = /(?<!\d)(?:19|20)\d{2}(?=\s*年|\b)|二[〇○零][一二三四五六七八九〇○零]{2}(?=年)/gu

/** The years for which a text tells a change: paragraphs or list items that hold a year and one of the words. */
export const yearsOfChange = (
  text: IndexedText,
  finder: WordFinder,
  words: readonly string[],
): ReadonlySet<string> =>
  new Set(
    text.blocks
      .filter(block => block.kind !== 'heading' && finder.has(block.plain, words))
      .flatMap(block => [...block.plain.matchAll(year)].map(match => match[0])),
  )
