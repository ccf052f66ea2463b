const alphanumeric = /^[\p{Script=Latin}\p{N}]$/u
const isAlphanumeric = (char: string | undefined): boolean => {
  if (char === undefined) return false
  const code = char.charCodeAt(0)
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  return code < 0x2e80 && alphanumeric.test(char)
}

/**
 * The pieces that a folded text is indexed by: every sign, every pair of neighbours, and, where letters and
 * digits stand together, every three of them (pairs of letters are in nearly every text). None holds a space.
 */
export const gramsOf = (folded: string): ReadonlySet<string> => {
  const grams = new Set<string>()
  const signs = Array.from(folded)
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? ' '
    if (sign === ' ') continue
    grams.add(sign)
    const second = signs[at + 1] ?? ' '
    if (second === ' ') continue
    grams.add(sign + second)
    const third = signs[at + 2]
    if (isAlphanumeric(sign) && isAlphanumeric(second) && isAlphanumeric(third))
      grams.add(sign + second + third)
  }
  return grams
}

/** The pieces that together stand in every text that holds this word; the fewest that narrow it down well. */
export const gramsToFind = (word: string): readonly string[] => {
  const signs = Array.from(word)
  if (signs.length < 3) return [word]
  const grams = new Set<string>()
  for (let at = 0; at + 1 < signs.length; at++) {
    const [before, first = '', second = '', third] = [signs[at - 1], signs[at], signs[at + 1], signs[at + 2]]
    const pair = isAlphanumeric(first) && isAlphanumeric(second)
    if (pair && isAlphanumeric(third)) grams.add(first + second + third)
    else if (!pair || !isAlphanumeric(before)) grams.add(first + second)
  }
  return [...grams]
}
