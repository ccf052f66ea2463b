import type { RichText } from './rich-text.ts'
import { plainText, textBlocksOf } from './walk-rich-text.ts'

const wide =
  /[\u1100-\u11FF\u2014\u2018-\u201D\u2026\u2E80-\u303F\u3040-\u30FF\u3100-\u31FF\u3200-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u
const space = /\s/u

/**
 * The number of characters as Word and WPS show it under 字数 ("words") for Chinese text: each Chinese character
 * and each full-width mark counts one, each unbroken run of anything else (a word, a number with its unit, an
 * ASCII mark standing alone) counts one, white space counts nothing. So `通过ISO 9001认证，` is 2 + 1 + 1 + 3 = 7.
 */
export const countCharacters = (text: string): number => {
  let count = 0
  let inRun = false
  for (const character of text) {
    if (wide.test(character)) {
      count += 1
      inRun = false
    } else if (space.test(character)) {
      inRun = false
    } else if (!inRun) {
      count += 1
      inRun = true
    }
  }
  return count
}

/**
 * The characters a person wrote in a narrative, those in table cells and captions too; references, which the
 * program prints, do not count.
 */
export const countRichText = (text: RichText): number =>
  textBlocksOf(text).reduce((sum, { content }) => sum + countCharacters(plainText(content)), 0)
