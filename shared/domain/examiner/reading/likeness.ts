const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

/** All runs of `size` characters of a text without spaces and punctuation. */
export const shinglesOf = (text: string, size: number): ReadonlySet<string> => {
  const letters = plain(text)
  const shingles = new Set<string>()
  for (let at = 0; at + size <= letters.length; at++) shingles.add(letters.slice(at, at + size))
  return shingles
}

/** The share of `part` that `whole` holds, 0–1; 0 when `part` is empty. */
export const shareWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  if (part.size === 0) return 0
  let shared = 0
  for (const one of part) if (whole.has(one)) shared++
  return shared / part.size
}

/** How alike two short texts are, 0–1: twice their common pairs of neighbouring characters over all pairs (Dice). */
export const likenessOf = (a: string, b: string): number => {
  const [one, other] = [shinglesOf(a, 2), shinglesOf(b, 2)]
  if (one.size + other.size === 0) return a === b ? 1 : 0
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}
