import type { Candidate } from './suggestions.ts'

const keyOf = (value: string): string => value.replace(/\s/g, '').toLowerCase()

/** The `count` best proposals, each value once; what is said twice is a little surer. */
export const bestOf = <V extends string>(
  candidates: readonly Candidate<V>[],
  count = 3,
): readonly Candidate<V>[] => {
  const found = new Map<string, Candidate<V>>()
  for (const one of candidates) {
    const key = keyOf(one.value)
    const known = found.get(key)
    if (known === undefined) {
      found.set(key, one)
      continue
    }
    const better = one.confidence > known.confidence ? one : known
    found.set(key, { ...better, confidence: Math.min(0.99, better.confidence + 0.02) })
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence || a.page - b.page).slice(0, count)
}
