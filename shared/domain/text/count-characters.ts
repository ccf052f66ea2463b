import type { RichText } from './rich-text.ts'
import { plainText, textBlocksOf } from './walk-rich-text.ts'

const wide =
  /[\u1100-\u11FF\u2014\u2018-\u201D\u2026\u2E80-\u303F\u3040-\u30FF\u3100-\u31FF\u3200-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u
const space = /\s/u
const letter = /\p{Alphabetic}/u

/** What a text is made of, as the word count of Word and WPS tells it apart. */
export type TextCount = {
  /** 字数: what limits are set in. Each wide character one, each unbroken run of anything else one. */
  readonly characters: number
  /** Chinese (and other wide) characters with their marks. */
  readonly wide: number
  /** Runs that hold a letter: the words of an English text. */
  readonly words: number
}

const none: TextCount = { characters: 0, wide: 0, words: 0 }

const plus = (a: TextCount, b: TextCount): TextCount => ({
  characters: a.characters + b.characters,
  wide: a.wide + b.wide,
  words: a.words + b.words,
})

/** Counts a text; see `countCharacters` for the rule and its example. */
export const countText = (text: string): TextCount => {
  let characters = 0
  let wides = 0
  let words = 0
  let run: 'none' | 'bare' | 'word' = 'none'
  for (const character of text) {
    if (wide.test(character)) {
      characters += 1
      wides += 1
      run = 'none'
    } else if (space.test(character)) {
      run = 'none'
    } else {
      if (run === 'none') {
        characters += 1
        run = 'bare'
      }
      if (run === 'bare' && letter.test(character)) {
        words += 1
        run = 'word'
      }
    }
  }
  return { characters, wide: wides, words }
}

/**
 * The number of characters as Word and WPS show it under 字数 ("words") for Chinese text: each Chinese character
 * and each full-width mark counts one, each unbroken run of anything else (a word, a number with its unit, an
 * ASCII mark standing alone) counts one, white space counts nothing. So `通过ISO 9001认证，` is 2 + 1 + 1 + 3 = 7.
 */
export const countCharacters = (text: string): number => countText(text).characters

/** What a person wrote in a narrative, in table cells and captions too, told apart; references do not count. */
export const measureRichText = (text: RichText): TextCount =>
  textBlocksOf(text).reduce((sum, { content }) => plus(sum, countText(plainText(content))), none)

/**
 * The characters a person wrote in a narrative, those in table cells and captions too; references, which the
 * program prints, do not count.
 */
export const countRichText = (text: RichText): number => measureRichText(text).characters

/** Whether a text is written in a language of words rather than of characters: its limit is then read in words. */
export const isWordText = ({ wide: wides, words }: TextCount): boolean => words > 0 && words >= wides
