import { countCharacters } from './count-characters.ts'
import { escapePattern } from './escape-pattern.ts'
import type { Inline, RichText } from './rich-text.ts'
import type { TextMark } from './text-mark.ts'
import { flatText, plainText, type TextBlock, textBlocksOf } from './walk-rich-text.ts'

/** Words that claim without saying anything, per language; a review-rules pack holds them. */
export type EmptyWords = { readonly zh: readonly string[]; readonly en: readonly string[] }

/** A paragraph longer than this (counted as 字数) is asked for a fact. */
const bareParagraphFrom = 40

/** Terms of the field in which an empty word has a meaning of its own. */
const terms = [
  '全面质量管理',
  '全面质量控制',
  '全面预算管理',
  '全面风险管理',
  '全面生产维护',
  '全面生产管理',
  '全面设备管理',
  '全面绩效管理',
  '全面薪酬',
  '不断电',
  '不断线',
  '不断料',
  '不断供',
]

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].filter(word => word.trim() !== '').sort((a, b) => b.length - a.length)

/** Finds empty words; a term of the field that holds one is found first and left alone. */
const emptyWordPattern = ({ zh, en }: EmptyWords): RegExp | null => {
  const chinese = longestFirst(zh).map(escapePattern)
  const english = longestFirst(en).map(escapePattern)
  const parts = [
    ...(chinese.length === 0 ? [] : [`(?<word>${chinese.join('|')})`]),
    ...(english.length === 0
      ? []
      : [`(?<![\\p{L}\\p{N}])(?<english>${english.join('|')})(?![\\p{L}\\p{N}])`]),
  ]
  return parts.length === 0 ? null : new RegExp([...terms.map(escapePattern), ...parts].join('|'), 'giu')
}

const digit = /\p{Nd}/u
const chineseCount =
  /百分之|[半数几]成|[两二三四五六七八九十百千万亿]+(?:个|次|年|月|周|日|天|项|家|名|人|位|台|件|份|条|套|类|级|层|步|场|期|轮|组|倍|成|种|批|班|地|方面)/u
const document = /《[^》]+》|[“"][A-Z][^”"]{2,}[”"]/u
const example =
  /例如|比如|譬如|为例|诸如|如[：:]|[，。；（、]如(?!何|果|此|同|期|下|实|今|上|有|需|若|能)|\b(?:for example|for instance|e\.g\.|such as)/iu

const isReference = (inline: Inline): boolean => inline.type !== 'text' && inline.type !== 'hardBreak'

/** Whether a paragraph holds something that can be checked: a number, a document, a reference or an example. */
export const holdsFact = (content: readonly Inline[]): boolean => {
  if (content.some(isReference)) return true
  const text = plainText(content)
  return [digit, chineseCount, document, example].some(pattern => pattern.test(text))
}

const bareMark = ({ kind, content }: TextBlock, textBlock: number): readonly TextMark[] => {
  if (kind !== 'paragraph' && kind !== 'listItem') return []
  const characters = countCharacters(plainText(content))
  if (characters <= bareParagraphFrom || holdsFact(content)) return []
  const end = flatText(content).length
  return [{ kind: 'bare-paragraph', textBlock, start: 0, end, params: { characters } }]
}

const emptyMarks = (
  { kind, content }: TextBlock,
  textBlock: number,
  pattern: RegExp,
): readonly TextMark[] => {
  if (kind === 'heading' || kind === 'caption') return []
  return [...flatText(content).matchAll(pattern)].flatMap(({ index, groups }) => {
    const word = groups?.word ?? groups?.english
    if (word === undefined) return []
    return [{ kind: 'empty-word', textBlock, start: index, end: index + word.length, params: { word } }]
  })
}

/**
 * Places of a narrative that an examiner stops at, in reading order: words that claim without saying anything, and
 * paragraphs of more than `bareParagraphFrom` characters without a number, a document, a reference or an example.
 * Headings and captions are not looked at; cells of a table only for empty words. Source: excellence-and-awards 2.7
 * ("ban empty words, require a number, a document or an example in every paragraph").
 */
export const styleHints = (text: RichText, words: EmptyWords): readonly TextMark[] => {
  const pattern = emptyWordPattern(words)
  return textBlocksOf(text).flatMap((block, index) => [
    ...bareMark(block, index),
    ...(pattern === null ? [] : emptyMarks(block, index, pattern)),
  ])
}
