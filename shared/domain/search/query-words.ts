import { foldText } from './fold-text.ts'

const mostWords = 12

/** The words of what a person typed, folded, each once; what lies beyond the twelfth is not looked for. */
export const queryWords = (text: string): readonly string[] => {
  const words = text
    .split(/[\s\p{Cc}]+/u)
    .flatMap(part => foldText(part).split(' '))
    .filter(word => word !== '')
  return [...new Set(words)].slice(0, mostWords)
}

/** Whether a word may be the initials of a title in pinyin: two letters or more, digits allowed behind the first. */
export const mayBeInitials = (word: string): boolean => /^[a-z][a-z0-9]+$/.test(word)
