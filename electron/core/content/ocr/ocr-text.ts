import { cleanText } from '../content-text.ts'
import { mendMisreadings } from './mend-misreadings.ts'

const cjk = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF〇'
const betweenCjk = new RegExp(`(?<=[${cjk}])[ \\t]{1,2}(?=[${cjk}])`, 'gu')
/** A line of nothing but what frames, stamps and dirt are taken for. */
const rubbish = /^[\s\p{P}\p{S}A-Za-z1一丨|]{1,3}$/u

/**
 * Recognised text as it is kept: no blanks between Chinese characters, as the recogniser sees gaps where print has none;
 * wide gaps, which part a label from the next, stay.
 */
export const ocrText = (raw: string): string =>
  cleanText(
    raw
      .split('\n')
      .map(line => mendMisreadings(line.replace(betweenCjk, '').trim()))
      .filter(line => line !== '' && !rubbish.test(line))
      .join('\n'),
  )

/** The share of Chinese characters among the letters of a text, 0 to 1; 1 for a text without letters. */
export const chineseShare = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 1 : (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters
}
