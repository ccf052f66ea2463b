import type { ReviewWords } from '../../../packs/review-rules.ts'
import { escapePattern } from '../../text/escape-pattern.ts'

type FoundWord = { readonly word: string; readonly index: number }

/** Looks for the words of named lists in a text. */
export type WordFinder = {
  /** All places, in order; longer words win over shorter ones that begin at the same place. */
  readonly all: (text: string, lists: readonly string[]) => readonly FoundWord[]
  readonly first: (text: string, lists: readonly string[]) => FoundWord | null
  readonly has: (text: string, lists: readonly string[]) => boolean
}

const isLatin = (word: string): boolean => /^[\x20-\x7e]+$/.test(word)
const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')

/** Matches any of the words: Latin ones as whole words without regard to case, Chinese ones anywhere. */
const patternOf = (words: readonly string[]): RegExp => {
  const latin = words.filter(isLatin)
  const other = words.filter(word => !isLatin(word))
  const parts = [
    ...(other.length === 0 ? [] : [alternatives(other)]),
    ...(latin.length === 0 ? [] : [`(?<![A-Za-z0-9])(?:${alternatives(latin)})(?![A-Za-z0-9])`]),
  ]
  return parts.length === 0 ? /(?!)/g : new RegExp(parts.join('|'), 'giu')
}

/** A finder over the word lists of a pack; the words of both languages are looked for in every text. */
export const createWordFinder = (lexicon: Readonly<Record<string, ReviewWords>>): WordFinder => {
  const patterns = new Map<string, RegExp>()
  const patternFor = (lists: readonly string[]): RegExp => {
    const key = lists.join(' ')
    const known = patterns.get(key)
    if (known !== undefined) return known
    const words = lists.flatMap(name => {
      const list = Object.hasOwn(lexicon, name) ? lexicon[name] : undefined
      return list === undefined ? [] : [...list.zh, ...list.en]
    })
    const pattern = patternOf([...new Set(words)])
    patterns.set(key, pattern)
    return pattern
  }
  const all = (text: string, lists: readonly string[]): readonly FoundWord[] =>
    [...text.matchAll(patternFor(lists))].map(match => ({ word: match[0], index: match.index }))
  const first = (text: string, lists: readonly string[]): FoundWord | null => {
    const pattern = patternFor(lists)
    const match = pattern.exec(text)
    // A global pattern would begin its next search where this one ended.
    pattern.lastIndex = 0
    return match === null ? null : { word: match[0], index: match.index }
  }
  return { all, first, has: (text, lists) => first(text, lists) !== null }
}
