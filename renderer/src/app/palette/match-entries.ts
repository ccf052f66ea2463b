import type { Entry } from './entry.ts'

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Where the words stand: 0 at the start of the title, 1 inside it, null when one is missing. */
const rank = (title: string, words: readonly string[]): number | null => {
  const folded = fold(title)
  if (!words.every(word => folded.includes(word))) return null
  return words[0] !== undefined && folded.startsWith(words[0]) ? 0 : 1
}

/**
 * The entries whose title holds every word typed, those that begin with the first word ahead; all entries but
 * leaves for an empty text (a list of forty codes helps nobody who has typed nothing).
 */
export const matchEntries = (entries: readonly Entry[], text: string): readonly Entry[] => {
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries.filter(entry => entry.group !== 'leaves')
  return entries
    .flatMap(entry => {
      const place = rank(entry.title, words)
      return place === null ? [] : [{ entry, place }]
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}
